# METADATA
# title: Functions run as an account of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/securing/function-identity
# custom:
#   kind: google.run.function
#   class: least-privilege
#   severity: medium
#   attributes: [service_account]
#   help: "Make a `google_service_account` with the roles that the code needs, and name it in `service_account_email`."
#   controls: {nist-800-53-r5: [AC-6]}
package onus.google.run.function_service_account

_is_default(email) if email == ""

_is_default(email) if {
	is_string(email)
	some suffix in ["-compute@developer.gserviceaccount.com", "@appspot.gserviceaccount.com"]
	endswith(email, suffix)
}

unmet contains lack if {
	some r in input.kinds["google.run.function"]
	_is_default(r.service_account)
	lack := {
		"resource": r.address,
		"attribute": "service_account",
		"message": "the function runs as the project's default account",
	}
}
