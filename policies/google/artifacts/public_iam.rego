# METADATA
# title: Repositories are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/access-control
# custom:
#   kind: google.artifacts.grant
#   class: public-exposure
#   severity: high
#   attributes: [members]
#   help: "Name the members. Keep what is meant for the public in a repository of its own."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_101], ddkics: [a7b8c9d0-e1f2-3a4b-5c6d-7e8f90123456]}
package onus.google.artifacts.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.artifacts.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
