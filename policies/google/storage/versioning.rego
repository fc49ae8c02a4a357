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
#   profile: strict
#   help: "Enable `versioning`, and let a `lifecycle_rule` remove old versions."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_78], kics: [e7e961ac-d17e-4413-84bc-8a1fbe242944], trivy: [GCP-0078]}
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
