# METADATA
# title: File shares speak the newest SMB only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/files/files-smb-protocol
# custom:
#   kind: azure.storage.account
#   class: encryption-in-transit
#   severity: low
#   attributes: [smb_versions]
#   subject_attributes: [shares]
#   profile: strict
#   help: "Set `versions = [\"SMB3.1.1\"]` in `share_properties` > `smb`. Windows since 10 and Linux since 4.11 speak it."
package onus.azure.storage.smb_versions

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.shares == true
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	some version in r.smb_versions
	azure_net.word(version) != "smb3.1.1"
	lack := {
		"resource": r.address,
		"attribute": "smb_versions",
		"message": "an older version of SMB is accepted",
	}
}
