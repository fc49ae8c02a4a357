# METADATA
# title: Service accounts do not administer whole services
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-service-accounts
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: medium
#   attributes: [members, role]
#   subject_attributes: [scope]
#   profile: strict
#   help: "Give service accounts the roles that their calls need, not administration."
#   controls: {cis-gcp-2.0: ["1.5"], nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_42], kics: [84d36481-fd63-48cb-838e-635c44806ec2], trivy: [GCP-0007], terrascan: [AC_GCP_0005]}
package onus.google.iam.service_account_admin

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	google_iam.is_administrative(grant.role)
	some i, member in google_iam.members(grant)
	google_iam.is_service_account(member)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, grant.role]),
		"rests_on": ["role", sprintf("members[%d]", [i])],
	}
}
