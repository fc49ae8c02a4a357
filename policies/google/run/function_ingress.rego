# METADATA
# title: Functions take traffic from within
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/networking/network-settings
# custom:
#   kind: google.run.function
#   class: network-rules
#   severity: low
#   attributes: [ingress]
#   profile: strict
#   help: "Set `ingress_settings` to `ALLOW_INTERNAL_AND_GCLB` or `ALLOW_INTERNAL_ONLY`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_124]}
package onus.google.run.function_ingress

unmet contains lack if {
	some r in input.kinds["google.run.function"]
	r.ingress == "ALLOW_ALL"
	lack := {
		"resource": r.address,
		"attribute": "ingress",
		"message": "requests come straight from the internet",
	}
}
