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

# Nodes of GKE bear such names, and are GKE's to set up.
_is_node(r) if {
	is_string(r.name)
	startswith(r.name, "gke-")
}

_is_default(email) if email == ""

_is_default(email) if {
	is_string(email)
	some suffix in ["@developer.gserviceaccount.com", "@appspot.gserviceaccount.com"]
	endswith(lower(email), suffix)
}

subject contains r.address if {
	some r in input.kinds["google.compute.instance"]
	not _is_node(r)
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
