# METADATA
# title: Root volumes of WorkSpaces are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
# custom:
#   kind: aws.workspaces.workspace
#   class: encryption-at-rest
#   severity: medium
#   attributes: [root_volume_encrypted]
#   help: >-
#     Set `root_volume_encryption_enabled = true` and a `volume_encryption_key`
#     (`RootVolumeEncryptionEnabled`).
#   controls: {aws-fsbp: [WorkSpaces.2]}
#   aliases:
#     checkov: [CKV_AWS_156]
#     trivy: [AWS-0109]
#     kics: [b9033580-6886-401a-8631-5f19f5bb24c7]
#     terrascan: [AC_AWS_0503]
package onus.aws.workspaces.root_volume_encryption

unmet contains lack if {
	some r in input.kinds["aws.workspaces.workspace"]
	r.root_volume_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "root_volume_encrypted",
		"message": "the root volume is not encrypted",
	}
}
