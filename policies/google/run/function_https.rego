# METADATA
# title: Functions answer HTTPS only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/writing/write-http-functions
# custom:
#   kind: google.run.function
#   class: encryption-in-transit
#   severity: medium
#   attributes: [https]
#   subject_attributes: [http]
#   help: "Set `https_trigger_security_level = \"SECURE_ALWAYS\"`, or move to `google_cloudfunctions2_function`."
#   controls: {nist-800-53-r5: [SC-8]}
#   aliases: {checkov: [CKV2_GCP_10]}
package onus.google.run.function_https

subject contains r.address if {
	some r in input.kinds["google.run.function"]
	r.http == true
	r.type == "google_cloudfunctions_function"
}

unmet contains lack if {
	some r in input.kinds["google.run.function"]
	r.http == true
	r.type == "google_cloudfunctions_function"
	r.https != "SECURE_ALWAYS"
	lack := {
		"resource": r.address,
		"attribute": "https",
		"message": "plain HTTP is answered too",
	}
}
