# METADATA
# title: Athena workgroups decide over their clients
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html
# custom:
#   kind: aws.athena.workgroup
#   class: encryption-at-rest
#   severity: medium
#   attributes: [enforced]
#   help: >-
#     Leave `enforce_workgroup_configuration` out or set it to `true`
#     (`EnforceWorkGroupConfiguration` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_82], trivy: [AWS-0007]}
package onus.aws.athena.enforced

unmet contains lack if {
	some r in input.kinds["aws.athena.workgroup"]
	r.enforced == false
	lack := {
		"resource": r.address,
		"attribute": "enforced",
		"message": "a client may write results elsewhere and without encryption",
	}
}
