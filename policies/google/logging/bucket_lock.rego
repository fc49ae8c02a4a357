# METADATA
# title: Log buckets are locked
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
# custom:
#   kind: google.logging.bucket
#   class: logging
#   severity: low
#   attributes: [locked]
#   profile: strict
#   help: "Set `locked = true` and the `retention_days` that you need. It can't be undone."
#   controls: {cis-gcp-2.0: ["2.3"], nist-800-53-r5: [AU-9]}
package onus.google.logging.bucket_lock

unmet contains lack if {
	some r in input.kinds["google.logging.bucket"]
	r.locked == false
	lack := {
		"resource": r.address,
		"attribute": "locked",
		"message": "retention can be shortened, and logs with it",
	}
}
