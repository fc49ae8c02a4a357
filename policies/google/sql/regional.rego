# METADATA
# title: Cloud SQL survives the loss of a zone
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/high-availability
# custom:
#   kind: google.sql.instance
#   class: availability
#   severity: low
#   attributes: [availability]
#   subject_attributes: [master]
#   profile: strict
#   help: "Set `availability_type = \"REGIONAL\"`."
#   controls: {nist-800-53-r5: [CP-10]}
package onus.google.sql.regional

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	r.master == ""
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.master == ""
	r.availability == "ZONAL"
	lack := {
		"resource": r.address,
		"attribute": "availability",
		"message": "the instance stands in one zone",
	}
}
