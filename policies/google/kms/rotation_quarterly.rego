# METADATA
# title: Keys are rotated every ninety days
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
# custom:
#   kind: google.kms.key
#   class: key-management
#   severity: low
#   attributes: [rotation_period]
#   subject_attributes: [purpose, import_only, external]
#   profile: strict
#   help: "Set `rotation_period = \"7776000s\"`."
#   controls: {cis-gcp-2.0: ["1.10"], nist-800-53-r5: [SC-12]}
#   aliases: {checkov: [CKV_GCP_43], kics: [d8c57c4e-bf6f-4e32-a2bf-8643532de77b], trivy: [GCP-0065], regula: [FG_R00378], terrascan: [AC_GCP_0011, AC_GCP_0012]}
package onus.google.kms.rotation_quarterly

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
	_days(r.rotation_period) > 90
	lack := {
		"resource": r.address,
		"attribute": "rotation_period",
		"message": sprintf("the key changes every %d days", [round(_days(r.rotation_period))]),
	}
}
