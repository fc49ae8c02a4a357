# METADATA
# title: Buckets do not log to themselves
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
# custom:
#   kind: google.storage.bucket
#   class: logging
#   severity: low
#   attributes: [log_bucket, name]
#   subject_attributes: [logging]
#   help: "Name another bucket in `logging.log_bucket`."
#   controls: {nist-800-53-r5: [AU-9]}
#   aliases: {checkov: [CKV_GCP_63]}
package onus.google.storage.log_to_itself

subject contains r.address if {
	some r in input.kinds["google.storage.bucket"]
	r.log_bucket != ""
}

subject contains r.address if {
	some r in input.kinds["google.storage.bucket"]
	r.logging == true
	not r.log_bucket
}

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.log_bucket != ""
	r.log_bucket == r.name
	lack := {
		"resource": r.address,
		"attribute": "log_bucket",
		"message": "each log entry makes another one",
	}
}
