# METADATA
# title: Datasets and tables are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/control-access-to-resources-iam
# custom:
#   kind: google.bigquery.grant
#   class: public-exposure
#   severity: critical
#   attributes: [members]
#   help: "Name the members, or share through Analytics Hub with a list of subscribers."
#   controls: {cis-gcp-2.0: ["7.1"], nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_100, CKV_GCP_15], kics: [e576ce44-dd03-4022-a8c0-3906acca2ab4], regula: [FG_R00437], ddkics: [a9b8c7d6-e5f4-3210-abcd-1234567890ab], trivy: [GCP-0046], terrascan: [AC_GCP_0230]}
package onus.google.bigquery.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.bigquery.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
