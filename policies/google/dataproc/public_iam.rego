# METADATA
# title: Clusters and jobs are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/iam/iam
# custom:
#   kind: google.dataproc.grant
#   class: public-exposure
#   severity: high
#   attributes: [members]
#   help: "Name the members."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_98], ddkics: [e3f7a9b1-c2d3-4e5f-8901-23456789abcd]}
package onus.google.dataproc.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.dataproc.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
