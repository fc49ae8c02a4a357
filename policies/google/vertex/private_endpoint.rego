# METADATA
# title: Endpoints of models are in a network of yours
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/predictions/choose-endpoint-type
# custom:
#   kind: google.vertex.endpoint
#   class: public-exposure
#   severity: low
#   attributes: [network, private_service_connect]
#   profile: strict
#   help: "Name a `network`, or use `private_service_connect_config`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV2_GCP_33, CKV2_GCP_34]}
package onus.google.vertex.private_endpoint

unmet contains lack if {
	some r in input.kinds["google.vertex.endpoint"]
	r.network == ""
	not r.private_service_connect == true
	lack := {
		"resource": r.address,
		"attribute": "network",
		"message": "predictions are asked for over the internet",
	}
}
