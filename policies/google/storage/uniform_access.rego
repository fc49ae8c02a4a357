# METADATA
# title: Buckets are governed by IAM alone
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/uniform-bucket-level-access
# custom:
#   kind: google.storage.bucket
#   class: least-privilege
#   severity: medium
#   attributes: [uniform_access]
#   help: "Set `uniform_bucket_level_access = true`."
#   controls: {cis-gcp-2.0: ["5.2"], nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_GCP_29], trivy: [GCP-0002], kics: [bb0db090-5509-4853-a827-75ced0b3caa0], terrascan: [AC_GCP_0234], regula: [FG_R00421]}
package onus.google.storage.uniform_access

unmet contains lack if {
	some r in input.kinds["google.storage.bucket"]
	r.uniform_access == false
	lack := {
		"resource": r.address,
		"attribute": "uniform_access",
		"message": "access lists of objects grant beside IAM",
	}
}
