# METADATA
# title: Buckets can not be made public
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
# custom:
#   kind: google.storage.bucket
#   class: public-exposure
#   severity: medium
#   attributes: [public_access_prevention]
#   help: "Set `public_access_prevention = \"enforced\"`."
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_GCP_114]}
package onus.google.storage.public_access_prevention

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.public_access_prevention != "enforced"
	lack := {
		"resource": r.address,
		"attribute": "public_access_prevention",
		"message": "a grant can open the bucket to everyone",
	}
}
