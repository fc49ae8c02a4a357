# METADATA
# title: Reads of buckets are logged
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
# custom:
#   kind: google.storage.bucket
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: "Name a bucket in `logging.log_bucket`."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_62], kics: [d6cabc3a-d57e-48c2-b341-bf3dd4f4a120], trivy: [GCP-0077], terrascan: [AC_GCP_0233, AC_GCP_0241]}
package onus.google.storage.access_logging

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "who read what is not recorded",
	}
}
