# METADATA
# title: Redshift clusters are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
# custom:
#   kind: aws.redshift.cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: >-
#     Set `encrypted = true` (`Encrypted` in CloudFormation), or leave it out with a current
#     plugin.
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_64]
#     trivy: [AWS-0084]
#     kics: [3b316b05-564c-44a7-9c3f-405bb95e211e, cfdcabb0-fc06-427c-865b-c59f13e898ce]
#     cfn-nag: [F28]
#     cfn-guard: [REDSHIFT_CLUSTER_CONFIGURATION_CHECK]
package onus.aws.redshift.encryption

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "blocks, metadata and snapshots are not encrypted",
	}
}
