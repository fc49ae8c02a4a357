# METADATA
# title: Dataproc disks are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/customer-managed-encryption
# custom:
#   kind: google.dataproc.cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Name a key in `cluster_config.encryption_config.kms_key_name`."
#   controls: {cis-gcp-2.0: ["8.1"], nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_91]}
package onus.google.dataproc.customer_managed_key

unmet contains lack if {
	some r in input.kinds["google.dataproc.cluster"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
