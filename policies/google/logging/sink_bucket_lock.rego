# METADATA
# title: Buckets that keep logs are locked
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/bucket-lock
# custom:
#   kind: google.logging.sink
#   kinds: [google.storage.bucket]
#   class: logging
#   severity: low
#   attributes: [locked]
#   subject_attributes: [destination]
#   profile: strict
#   help: "Give the bucket `retention_policy { retention_period = …, is_locked = true }`. It can't be undone."
#   controls: {cis-gcp-2.0: ["2.3"], nist-800-53-r5: [AU-9]}
#   aliases: {checkov: [CKV2_GCP_4], regula: [FG_R00393]}
package onus.google.logging.sink_bucket_lock

_to_bucket(r) if {
	is_string(r.destination)
	startswith(r.destination, "storage.googleapis.com/")
}

_to_bucket(r) if {
	is_string(r.destination)
	some start in ["${google_storage_bucket.", "${…"]
	startswith(r.destination, start)
}

# The bare name of a bucket.
_to_bucket(r) if {
	is_string(r.destination)
	not startswith(r.destination, "${")
	not contains(r.destination, "/")
}

subject contains r.address if {
	some r in input.kinds["google.logging.sink"]
	_to_bucket(r)
}

unmet contains lack if {
	some r in input.kinds["google.logging.sink"]
	_to_bucket(r)
	r.locked == false
	lack := {
		"resource": r.address,
		"attribute": "locked",
		"message": "whoever administers the bucket can delete the logs",
	}
}

# A bucket whose name stands within the destination.
unmet contains lack if {
	some r in input.kinds["google.logging.sink"]
	some bucket in input.kinds["google.storage.bucket"]
	is_string(bucket.name)
	r.destination == concat("", ["storage.googleapis.com/", bucket.name])
	bucket.retention_locked == false
	lack := {
		"resource": r.address,
		"attribute": "destination",
		"rests_on": ["destination"],
		"related": [bucket.address],
		"message": "whoever administers the bucket can delete the logs",
	}
}
