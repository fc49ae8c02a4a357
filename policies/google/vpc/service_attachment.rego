# METADATA
# title: Published services admit named consumers
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/about-vpc-hosted-services
# custom:
#   kind: google.vpc.service-attachment
#   class: network-rules
#   severity: medium
#   attributes: [acceptance]
#   help: "Set `connection_preference = \"ACCEPT_MANUAL\"` and name projects or networks in `consumer_accept_lists`."
#   controls: {nist-800-53-r5: [AC-3, SC-7]}
#   aliases: {terrascan: [AC_GCP_0296]}
package onus.google.vpc.service_attachment

unmet contains lack if {
	some r in input.kinds["google.vpc.service-attachment"]
	r.acceptance == "ACCEPT_AUTOMATIC"
	lack := {
		"resource": r.address,
		"attribute": "acceptance",
		"message": "every project of Google Cloud can connect",
	}
}
