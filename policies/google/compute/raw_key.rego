# METADATA
# title: Disk keys do not stand in the code
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-supplied-encryption
# custom:
#   kind: google.compute.raw-key
#   class: secrets
#   severity: high
#   attributes: [key, source_key, attached_keys]
#   help: "Use a key in Cloud KMS (`kms_key_self_link`), which never leaves it."
#   controls: {nist-800-53-r5: [IA-5, SC-12]}
#   aliases: {trivy: [GCP-0037]}
package onus.google.compute.raw_key

unmet contains lack if {
	some r in input.kinds["google.compute.raw-key"]
	r.key != ""
	lack := {
		"resource": r.address,
		"attribute": "key",
		"message": "the key of the disk stands in the code",
		"rests_on": ["key"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.compute.raw-key"]
	r.source_key != ""
	lack := {
		"resource": r.address,
		"attribute": "source_key",
		"message": "the key of the disk's source stands in the code",
		"rests_on": ["source_key"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.compute.raw-key"]
	some i, key in r.attached_keys
	key != ""
	lack := {
		"resource": r.address,
		"attribute": sprintf("attached_keys[%d]", [i]),
		"message": "the key of an attached disk stands in the code",
		"rests_on": [sprintf("attached_keys[%d]", [i])],
	}
}
