# METADATA
# title: Logs are kept for ninety days at least
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
# custom:
#   kind: google.logging.bucket
#   class: logging
#   severity: low
#   attributes: [retention_days]
#   profile: strict
#   help: "Set `retention_days` to 90 or more."
#   controls: {nist-800-53-r5: [AU-11]}
package onus.google.logging.bucket_retention

unmet contains lack if {
	some r in input.kinds["google.logging.bucket"]
	r.retention_days < 90
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": sprintf("logs are gone after %d days", [r.retention_days]),
	}
}
