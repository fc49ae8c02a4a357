# METADATA
# title: File shares use the strongest encryption
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/files/files-smb-protocol
# custom:
#   kind: azure.storage.account
#   class: encryption-in-transit
#   severity: low
#   attributes: [smb_encryption]
#   subject_attributes: [shares]
#   profile: strict
#   help: "Set `channel_encryption_type = [\"AES-256-GCM\"]` in `share_properties` > `smb`. Windows since 11 and Server 2022 know it."
package onus.azure.storage.smb_encryption

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.shares == true
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	some cipher in r.smb_encryption
	azure_net.word(cipher) != "aes-256-gcm"
	lack := {
		"resource": r.address,
		"attribute": "smb_encryption",
		"message": "a weaker cipher is accepted",
	}
}
