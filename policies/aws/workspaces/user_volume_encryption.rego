# METADATA
# title: User volumes of desktops are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
# custom:
#   kind: aws.workspaces.workspace
#   class: encryption-at-rest
#   severity: medium
#   attributes: [user_volume_encrypted]
#   help: "Set `user_volume_encryption_enabled = true`."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_155]
#     trivy: [AWS-0109]
#     kics: [89827c57-5a8a-49eb-9731-976a606d70db, b9033580-6886-401a-8631-5f19f5bb24c7]
#     cfn-guard: [WORKSPACE_ENCRYPTION_ENABLED]
#     cfn-nag: [F29]
#     terrascan: [AC_AWS_0503, AC_AWS_0504]
package onus.aws.workspaces.user_volume_encryption

unmet contains lack if {
	some r in input.kinds["aws.workspaces.workspace"]
	r.user_volume_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "user_volume_encrypted",
		"message": "the volume is not encrypted",
	}
}
