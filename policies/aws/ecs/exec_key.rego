# METADATA
# title: Shells in containers are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   kind: aws.ecs.cluster
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [exec_kms_key, exec_logs_encrypted]
#   subject_attributes: [exec_configured]
#   help: "Set `kms_key_id`, and encrypt the log."
#   aliases: {checkov: [CKV_AWS_224]}
package onus.aws.ecs.exec_key

subject contains r.address if {
	some r in input.kinds["aws.ecs.cluster"]
	r.exec_configured
}

unmet contains lack if {
	some r in input.kinds["aws.ecs.cluster"]
	r.exec_configured
	r.exec_kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "exec_kms_key",
		"rests_on": ["exec_kms_key"],
		"message": "the session has no key of your own",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.ecs.cluster"]
	r.exec_configured
	r.exec_logs_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "exec_logs_encrypted",
		"rests_on": ["exec_logs_encrypted"],
		"message": "the log of the session is not encrypted on its way to the log",
	}
}
