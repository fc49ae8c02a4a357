# METADATA
# title: Cloud Run services take traffic from within
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/ingress
# custom:
#   kind: google.run.service
#   class: network-rules
#   severity: low
#   attributes: [ingress]
#   profile: strict
#   help: "Set `ingress` to `INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER` or `INGRESS_TRAFFIC_INTERNAL_ONLY`."
#   controls: {nist-800-53-r5: [SC-7]}
package onus.google.run.ingress

unmet contains lack if {
	some r in input.kinds["google.run.service"]
	r.ingress == "INGRESS_TRAFFIC_ALL"
	lack := {
		"resource": r.address,
		"attribute": "ingress",
		"message": "requests come straight from the internet",
	}
}
