# METADATA
# title: Datasets' access lists name no everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/dataset-access-controls
# custom:
#   kind: google.bigquery.access
#   class: public-exposure
#   severity: critical
#   attributes: [group, member]
#   help: "Name users, groups, a domain, or the projects' own groups (`projectReaders`)."
#   controls: {cis-gcp-2.0: ["7.1"], nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_GCP_15], kics: [e576ce44-dd03-4022-a8c0-3906acca2ab4], regula: [FG_R00437], trivy: [GCP-0046], ddkics: [a9b8c7d6-e5f4-3210-abcd-1234567890ab], terrascan: [AC_GCP_0230]}
package onus.google.bigquery.public_access

import data.onus.lib.google_iam

unmet contains lack if {
	some r in input.kinds["google.bigquery.access"]
	google_iam.is_public(r.group)
	lack := {
		"resource": r.address,
		"attribute": "group",
		"message": sprintf("%s reads the dataset", [r.group]),
		"rests_on": ["group"],
		"related": google_iam.target(r),
	}
}

unmet contains lack if {
	some r in input.kinds["google.bigquery.access"]
	google_iam.is_public(r.member)
	lack := {
		"resource": r.address,
		"attribute": "member",
		"message": sprintf("%s reads the dataset", [r.member]),
		"rests_on": ["member"],
		"related": google_iam.target(r),
	}
}
