# METADATA
# title: Buckets are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/making-data-public
# custom:
#   kind: google.storage.grant
#   class: public-exposure
#   severity: critical
#   attributes: [members]
#   help: "Name the members. For a public website put a load balancer with Cloud CDN in front, or keep a bucket for nothing else."
#   controls: {cis-gcp-2.0: ["5.1"], nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_28, CKV2_GCP_9], kics: [a6cd52a1-3056-4910-96a5-894de9f3f3b3, c010082c-76e0-4b91-91d9-6e8439e455dd], trivy: [GCP-0001], regula: [FG_R00420], terrascan: [AC_GCP_0237, AC_GCP_0238], ddkics: [f6a7b8c9-d0e1-2345-f678-90abcdef1234]}
package onus.google.storage.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.storage.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
