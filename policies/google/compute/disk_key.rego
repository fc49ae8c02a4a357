# METADATA
# title: Disks are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
# custom:
#   kind: google.compute.disk
#   class: key-management
#   severity: low
#   attributes: [kms_key, raw_key]
#   profile: strict
#   help: "Name a key in `disk_encryption_key.kms_key_self_link`."
#   controls: {cis-gcp-2.0: ["4.7"], nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_37], trivy: [GCP-0034], kics: [b1d51728-7270-4991-ac2f-fc26e2695b38], terrascan: [AC_GCP_0229]}
package onus.google.compute.disk_key

unmet contains lack if {
	some r in input.kinds["google.compute.disk"]
	r.kms_key == ""
	r.raw_key == false
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "only Google holds the key",
	}
}
