# METADATA
# title: Instances run as an account of their own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
# custom:
#   kind: google.compute.instance
#   class: least-privilege
#   severity: medium
#   attributes: [service_account, has_service_account]
#   subject_attributes: [name]
#   help: "Make a `google_service_account` with the roles that the code needs, and name it in `service_account.email`. Without the block the instance has no account at all."
#   controls: {cis-gcp-2.0: ["4.1"], nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_30], kics: [3cb4af0b-056d-4fb1-8b95-fdc4593625ff], trivy: [GCP-0044], regula: [FG_R00411], terrascan: [AC_GCP_0040]}
package onus.google.compute.default_service_account

_is_default(email) if email == ""

_is_default(email) if endswith(lower(email), "@developer.gserviceaccount.com")

_is_default(email) if endswith(lower(email), "@appspot.gserviceaccount.com")

subject contains r.address if {
	some r in input.kinds["google.compute.instance"]
	not startswith(r.name, "gke-")
}

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.has_service_account == true
	_is_default(r.service_account)
	lack := {
		"resource": r.address,
		"attribute": "service_account",
		"message": "the instance runs as the project's default account",
	}
}
