# METADATA
# title: The region encrypts new volumes by default
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
# custom:
#   kind: aws.ec2.account-encryption
#   class: encryption-at-rest
#   severity: high
#   attributes: [enabled]
#   fix: {enabled: true}
#   help: "Set `enabled = true`."
#   controls:
#     cis-aws-3.0: ["2.2.1"]
#     aws-fsbp: [EC2.7]
#     nist-800-53-r5: [SC-28]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_106]
#     kics: ["3d3f6270-546b-443c-adb4-bb6fb2187ca6"]
#     sonar: [S6275]
#     terrascan: [AC_AWS_0079]
package onus.aws.ec2.default_encryption

unmet contains lack if {
	some it in input.kinds["aws.ec2.account-encryption"]
	it.enabled == false
	lack := {
		"resource": it.address,
		"attribute": "enabled",
		"message": "volumes that nobody thought about stay open",
	}
}
