# METADATA
# title: Root volumes of desktops are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
# custom:
#   kind: aws.workspaces.workspace
#   class: encryption-at-rest
#   severity: medium
#   attributes: [root_volume_encrypted]
#   help: "Set `root_volume_encryption_enabled = true`."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_156], cfn-guard: [WORKSPACE_ENCRYPTION_ENABLED], terrascan: [AC_AWS_0503, AC_AWS_0504]}
package onus.aws.workspaces.root_volume_encryption

unmet contains lack if {
	some r in input.kinds["aws.workspaces.workspace"]
	r.root_volume_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "root_volume_encrypted",
		"message": "the volume is not encrypted",
	}
}
