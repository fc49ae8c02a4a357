# METADATA
# title: Data Fusion instances are private
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/create-private-ip
# custom:
#   kind: google.dataplex.fusion
#   class: public-exposure
#   severity: medium
#   attributes: [private]
#   help: "Set `private_instance = true` and a `network_config`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_87]}
package onus.google.dataplex.fusion_private

unmet contains lack if {
	some r in input.kinds["google.dataplex.fusion"]
	not r.private == true
	lack := {
		"resource": r.address,
		"attribute": "private",
		"message": "the instance is reached over the internet",
	}
}
