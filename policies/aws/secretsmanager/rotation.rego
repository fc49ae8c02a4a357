# METADATA
# title: Secrets rotate within 90 days
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
# custom:
#   kind: aws.secretsmanager.secret
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [rotation, rotation_days]
#   help: "Add a rotation: `aws_secretsmanager_secret_rotation`, `AWS::SecretsManager::RotationSchedule`."
#   controls: {aws-fsbp: [SecretsManager.1, SecretsManager.4], nist-800-53-r5: [IA-5(1), SC-12]}
#   aliases: {checkov: [CKV2_AWS_57, CKV_AWS_304], cfn-guard: [SECRETSMANAGER_ROTATION_ENABLED_CHECK]}
package onus.aws.secretsmanager.rotation

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.secret"]
	r.rotation == false
	lack := {
		"resource": r.address,
		"attribute": "rotation",
		"rests_on": ["rotation"],
		"message": "the secret never changes",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.secret"]
	r.rotation
	r.rotation_days > 90
	lack := {
		"resource": r.address,
		"attribute": "rotation_days",
		"rests_on": ["rotation_days"],
		"message": sprintf("the secret changes every %d days", [r.rotation_days]),
	}
}
