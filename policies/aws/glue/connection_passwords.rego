# METADATA
# title: Passwords of Glue connections are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html
# custom:
#   kind: aws.glue.catalog-encryption
#   class: encryption-at-rest
#   severity: medium
#   attributes: [connection_passwords]
#   help: >-
#     Set `return_connection_password_encrypted = true` and a key in
#     `connection_password_encryption` (`ReturnConnectionPasswordEncrypted`).
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_94], kics: [01d50b14-e933-4c99-b314-6d08cd37ad35]}
package onus.aws.glue.connection_passwords

unmet contains lack if {
	some r in input.kinds["aws.glue.catalog-encryption"]
	r.connection_passwords == false
	lack := {
		"resource": r.address,
		"attribute": "connection_passwords",
		"message": "the catalog hands out the passwords of connections in the clear",
	}
}
