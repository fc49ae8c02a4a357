# METADATA
# title: EFS file systems are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   kind: aws.efs.file-system
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: "Set `encrypted = true`."
#   aliases: {checkov: [CKV_AWS_42], trivy: [AWS-0037]}
package onus.aws.efs.encryption

unmet contains lack if {
	some r in input.kinds["aws.efs.file-system"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "files are stored without encryption",
	}
}
