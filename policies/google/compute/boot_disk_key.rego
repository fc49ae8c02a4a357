# METADATA
# title: Disks of instances are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
# custom:
#   kind: google.compute.instance
#   class: key-management
#   severity: low
#   attributes: [boot_disk_kms_key, boot_disk_raw_key]
#   profile: strict
#   help: "Name a key in `boot_disk.kms_key_self_link`."
#   controls: {cis-gcp-2.0: ["4.7"], nist-800-53-r5: [SC-12, SC-28]}
#   aliases: {checkov: [CKV_GCP_38], trivy: [GCP-0033], regula: [FG_R00417], terrascan: [AC_GCP_0036]}
package onus.google.compute.boot_disk_key

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.boot_disk_kms_key == ""
	r.boot_disk_raw_key == false
	lack := {
		"resource": r.address,
		"attribute": "boot_disk_kms_key",
		"message": "only Google holds the key",
	}
}
