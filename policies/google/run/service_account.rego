# METADATA
# title: Cloud Run services run as an account of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/run/docs/configuring/services/service-identity
# custom:
#   kind: google.run.service
#   class: least-privilege
#   severity: medium
#   attributes: [service_account]
#   help: "Make a `google_service_account` with the roles that the code needs, and name it in `template.service_account`."
#   controls: {nist-800-53-r5: [AC-6]}
package onus.google.run.service_account

_is_default(email) if email == ""

_is_default(email) if {
	is_string(email)
	endswith(email, "-compute@developer.gserviceaccount.com")
}

unmet contains lack if {
	some r in input.kinds["google.run.service"]
	_is_default(r.service_account)
	lack := {
		"resource": r.address,
		"attribute": "service_account",
		"message": "the service runs as the project's default account",
	}
}
