# METADATA
# title: EMR encrypts EBS volumes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   kind: aws.emr.security-configuration
#   class: encryption-at-rest
#   severity: low
#   attributes: [ebs]
#   profile: strict
#   help: "Set `EnableEbsEncryption` in `LocalDiskEncryptionConfiguration` to `true`."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_350]}
package onus.aws.emr.ebs

unmet contains lack if {
	some r in input.kinds["aws.emr.security-configuration"]
	r.ebs == false
	lack := {
		"resource": r.address,
		"attribute": "ebs",
		"message": "EBS volumes of the nodes are not encrypted by the configuration",
	}
}
