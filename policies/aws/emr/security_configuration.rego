# METADATA
# title: EMR clusters name a security configuration
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html
# custom:
#   kind: aws.emr.cluster
#   class: encryption-at-rest
#   severity: medium
#   attributes: [security_configuration]
#   help: "Set `security_configuration` (`SecurityConfiguration` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_55], kics: [48af92a5-c89b-4936-bc62-1086fe2bab23], cfn-nag: [W63]}
package onus.aws.emr.security_configuration

unmet contains lack if {
	some r in input.kinds["aws.emr.cluster"]
	r.security_configuration == ""
	lack := {
		"resource": r.address,
		"attribute": "security_configuration",
		"message": "disks and traffic are as EMR leaves them",
	}
}
