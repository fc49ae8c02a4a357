# METADATA
# title: The default account does not reach every API
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
# custom:
#   kind: google.compute.instance
#   class: least-privilege
#   severity: high
#   attributes: [scopes, service_account, has_service_account]
#   subject_attributes: [name]
#   help: "Use an account of the instance's own; then `cloud-platform` is right and its roles decide. With the default account name the few scopes that are needed."
#   controls: {cis-gcp-2.0: ["4.2"], nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_31], kics: [bc280331-27b9-4acb-a010-018e8098aa5d], regula: [FG_R00412], terrascan: [AC_GCP_0041]}
package onus.google.compute.default_service_account_scopes

# Nodes of GKE bear such names, and are GKE's to set up.
_is_node(r) if {
	is_string(r.name)
	startswith(r.name, "gke-")
}

_is_default(email) if email == ""

_is_default(email) if {
	is_string(email)
	endswith(lower(email), "@developer.gserviceaccount.com")
}

subject contains r.address if {
	some r in input.kinds["google.compute.instance"]
	not _is_node(r)
}

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.has_service_account == true
	_is_default(r.service_account)
	some i, scope in r.scopes
	scope in {"cloud-platform", "https://www.googleapis.com/auth/cloud-platform"}
	lack := {
		"resource": r.address,
		"attribute": sprintf("scopes[%d]", [i]),
		"message": "the default account may call every API",
		"rests_on": [sprintf("scopes[%d]", [i]), "service_account"],
	}
}
