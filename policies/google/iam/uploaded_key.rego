# METADATA
# title: Service accounts accept no uploaded keys
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys
# custom:
#   kind: google.iam.service-account-key
#   class: authentication
#   severity: medium
#   attributes: [public_key]
#   help: "Use workload identity federation, and leave `public_key_data` out."
#   controls: {cis-gcp-2.0: ["1.4"], nist-800-53-r5: [IA-5]}
#   aliases: {checkov: [CKV2_GCP_3], ddkics: [3jh54js8-e5f6-7890-abcd-ef1234567890]}
package onus.google.iam.uploaded_key

unmet contains lack if {
	some r in input.kinds["google.iam.service-account-key"]
	r.public_key == true
	lack := {
		"resource": r.address,
		"attribute": "public_key",
		"message": "a public key of your own is accepted",
	}
}
