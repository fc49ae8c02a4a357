# METADATA
# title: Endpoint services accept connections by hand
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html
# custom:
#   kind: aws.vpc.endpoint-service
#   class: network-rules
#   severity: medium
#   attributes: [acceptance_required]
#   help: "Set `acceptance_required = true` (`AcceptanceRequired`)."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_123], kics: ["0bc534c5-13d1-4353-a7fe-b8665d5c1d7d"]}
package onus.aws.vpc.endpoint_service_acceptance

unmet contains lack if {
	some it in input.kinds["aws.vpc.endpoint-service"]
	it.acceptance_required == false
	lack := {
		"resource": it.address,
		"attribute": "acceptance_required",
		"message": "whoever may ask is connected at once",
	}
}
