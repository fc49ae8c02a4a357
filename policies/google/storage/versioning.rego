# METADATA
# title: Earlier object versions are kept
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/object-versioning
# custom:
#   kind: google.storage.bucket
#   class: backup-recovery
#   severity: low
#   attributes: [versioning]
#   help: "Enable `versioning`."
#   aliases: {checkov: [CKV_GCP_78]}
package onus.google.storage.versioning

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.versioning == false
	lack := {
		"resource": r.address,
		"attribute": "versioning",
		"message": "what is overwritten is lost once soft deletion ends",
	}
}
