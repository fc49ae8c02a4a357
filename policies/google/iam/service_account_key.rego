# METADATA
# title: Service accounts work without downloaded keys
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys
# custom:
#   kind: google.iam.service-account-key
#   class: authentication
#   severity: medium
#   attributes: [public_key]
#   help: "Attach the account to the workload, or use workload identity federation, and remove the key."
#   controls: {cis-gcp-2.0: ["1.4"], nist-800-53-r5: [IA-5]}
#   aliases: {regula: [FG_R00383]}
package onus.google.iam.service_account_key

unmet contains lack if {
	some r in input.kinds["google.iam.service-account-key"]
	r.public_key == false
	lack := {
		"resource": r.address,
		"attribute": "public_key",
		"message": "the private key lies in the state, and lasts until it is removed",
	}
}
