# METADATA
# title: Access lists do not open buckets or objects to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/lists
# custom:
#   kind: google.storage.acl
#   class: public-exposure
#   severity: critical
#   attributes: [predefined, entities]
#   help: "Switch access lists off with `uniform_bucket_level_access = true` on the bucket, and grant in IAM."
#   controls: {cis-gcp-2.0: ["5.1"], nist-800-53-r5: [AC-3]}
#   aliases: {trivy: [GCP-0001], kics: [c010082c-76e0-4b91-91d9-6e8439e455dd]}
package onus.google.storage.public_acl

import data.onus.lib.google_iam

unmet contains lack if {
	some r in input.kinds["google.storage.acl"]
	r.predefined in {"publicRead", "publicReadWrite", "authenticatedRead"}
	lack := {
		"resource": r.address,
		"attribute": "predefined",
		"message": sprintf("%s is a list for everybody", [r.predefined]),
		"rests_on": ["predefined"],
		"related": google_iam.target(r),
	}
}

unmet contains lack if {
	some r in input.kinds["google.storage.acl"]
	some i, entity in r.entities
	is_string(entity)
	some name in split(entity, ":")
	google_iam.is_public(name)
	lack := {
		"resource": r.address,
		"attribute": sprintf("entities[%d]", [i]),
		"message": sprintf("%s is on the access list", [name]),
		"rests_on": [sprintf("entities[%d]", [i])],
		"related": google_iam.target(r),
	}
}
