# METADATA
# title: User volumes of WorkSpaces are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
# custom:
#   kind: aws.workspaces.workspace
#   class: encryption-at-rest
#   severity: high
#   attributes: [user_volume_encrypted]
#   help: >-
#     Set `user_volume_encryption_enabled = true` and a `volume_encryption_key`
#     (`UserVolumeEncryptionEnabled`).
#   controls: {aws-fsbp: [WorkSpaces.1]}
#   aliases:
#     checkov: [CKV_AWS_155]
#     trivy: [AWS-0109]
#     kics: [89827c57-5a8a-49eb-9731-976a606d70db, b9033580-6886-401a-8631-5f19f5bb24c7]
#     cfn-nag: [F29]
#     cfn-guard: [WORKSPACE_ENCRYPTION_ENABLED]
#     terrascan: [AC_AWS_0504]
package onus.aws.workspaces.user_volume_encryption

unmet contains lack if {
	some r in input.kinds["aws.workspaces.workspace"]
	r.user_volume_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "user_volume_encrypted",
		"message": "the user volume is not encrypted",
	}
}
