# METADATA
# title: App Engine handlers answer HTTPS only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/appengine/docs/standard/reference/app-yaml
# custom:
#   kind: google.appengine.version
#   class: encryption-in-transit
#   severity: medium
#   attributes: [handlers]
#   help: "Set `security_level = \"SECURE_ALWAYS\"` in each of `handlers`."
#   controls: {cis-gcp-2.0: ["4.10"], nist-800-53-r5: [SC-8]}
#   aliases: {sonar: [S6407]}
package onus.google.appengine.https

subject contains r.address if {
	some r in input.kinds["google.appengine.version"]
	count(r.handlers) > 0
}

unmet contains lack if {
	some r in input.kinds["google.appengine.version"]
	some i, handler in r.handlers
	handler.security != "SECURE_ALWAYS"
	path := sprintf("handlers[%d].security", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "plain HTTP is answered too",
	}
}
