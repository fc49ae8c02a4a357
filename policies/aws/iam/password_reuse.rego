# METADATA
# title: Old passwords aren't taken again
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   kind: aws.iam.password-policy
#   class: authentication
#   severity: low
#   attributes: [reuse_prevention]
#   help: Set `password_reuse_prevention = 24`.
#   controls: {cis-aws-3.0: ["1.9"], aws-fsbp: [IAM.16], nist-800-53-r5: [IA-5(1)]}
#   aliases: {checkov: [CKV_AWS_13], kics: [89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a], trivy: [AWS-0056]}
package onus.aws.iam.password_reuse

unmet contains lack if {
	some r in input.kinds["aws.iam.password-policy"]
	r.reuse_prevention < 24
	lack := {
		"resource": r.address,
		"attribute": "reuse_prevention",
		"message": sprintf("only the last %d passwords are refused", [r.reuse_prevention]),
	}
}
