# METADATA
# title: Keys are rotated every year at least
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
# custom:
#   kind: google.kms.key
#   class: key-management
#   severity: medium
#   attributes: [rotation_period]
#   subject_attributes: [purpose, import_only, external]
#   help: "Set `rotation_period`, as `7776000s` for ninety days."
#   controls: {cis-gcp-2.0: ["1.10"], nist-800-53-r5: [SC-12]}
#   aliases: {sonar: [S6401]}
package onus.google.kms.rotation

_rotates(r) if {
	r.purpose == "ENCRYPT_DECRYPT"
	not r.import_only == true
	not r.external == true
}

_days(period) := to_number(trim_suffix(period, "s")) / 86400 if regex.match(`^[0-9.]+s$`, period)

subject contains r.address if {
	some r in input.kinds["google.kms.key"]
	_rotates(r)
}

unmet contains lack if {
	some r in input.kinds["google.kms.key"]
	_rotates(r)
	r.rotation_period == ""
	lack := {
		"resource": r.address,
		"attribute": "rotation_period",
		"message": "the key never changes by itself",
	}
}

unmet contains lack if {
	some r in input.kinds["google.kms.key"]
	_rotates(r)
	_days(r.rotation_period) > 366
	lack := {
		"resource": r.address,
		"attribute": "rotation_period",
		"message": sprintf("the key changes every %d days", [round(_days(r.rotation_period))]),
	}
}
