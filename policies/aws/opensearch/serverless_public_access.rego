# METADATA
# title: OpenSearch Serverless is reached over VPC endpoints
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html
# custom:
#   kind: aws.opensearch.serverless-policy
#   class: public-exposure
#   severity: high
#   attributes: [public]
#   subject_attributes: [policy_type]
#   help: "Set `AllowFromPublic` to `false` and name VPC endpoints in `SourceVPCEs`."
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
package onus.aws.opensearch.serverless_public_access

subject contains r.address if {
	some r in input.kinds["aws.opensearch.serverless-policy"]
	r.policy_type == "network"
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.serverless-policy"]
	"true" in {lower(sprintf("%v", [x])) | some x in r.public}
	lack := {
		"resource": r.address,
		"attribute": "public",
		"message": "the policy opens collections or dashboards to the internet",
	}
}
