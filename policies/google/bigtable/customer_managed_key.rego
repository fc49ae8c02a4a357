# METADATA
# title: Bigtable clusters are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/bigtable/docs/cmek
# custom:
#   kind: google.bigtable.instance
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `kms_key_name` of each cluster, when the instance is made."
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_85]}
package onus.google.bigtable.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.bigtable.instance"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
