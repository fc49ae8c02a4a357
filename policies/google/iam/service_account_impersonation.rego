# METADATA
# title: Acting as service accounts is granted account by account
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: high
#   attributes: [role]
#   subject_attributes: [scope]
#   help: "Grant it on the service account that is meant, with `google_service_account_iam_member`."
#   controls: {cis-gcp-2.0: ["1.6"], nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_41, CKV_GCP_44, CKV_GCP_45, CKV_GCP_49], kics: [cefdad16-0dd5-4ac5-8ed2-a37502c78672, 617ef6ff-711e-4bd7-94ae-e965911b1b40, c68b4e6d-4e01-4ca1-b256-1e18e875785c], trivy: [GCP-0005, GCP-0009, GCP-0011], terrascan: [AC_GCP_0006, AC_GCP_0007]}
package onus.google.iam.service_account_impersonation

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	grant.role in google_iam.acts_as
	not grant.listed == 0
	lack := {
		"resource": grant.address,
		"attribute": "role",
		"message": sprintf("%s holds for every service account below", [grant.role]),
		"rests_on": google_iam.rests_on(grant),
	}
}
