# METADATA
# title: OpenSearch domains stand in a VPC
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
# custom:
#   kind: aws.opensearch.domain
#   class: public-exposure
#   severity: high
#   attributes: [vpc]
#   help: "Name subnets and security groups in `vpc_options` (`VPCOptions` in CloudFormation)."
#   controls:
#     aws-fsbp: [Opensearch.2, ES.2]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_137]
#     cfn-nag: [W90]
#     cfn-guard: [ELASTICSEARCH_IN_VPC_ONLY, OPENSEARCH_IN_VPC_ONLY]
#     config-lint: [ELASTICSEARCH_VPC]
package onus.aws.opensearch.vpc

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.vpc == false
	lack := {
		"resource": r.address,
		"attribute": "vpc",
		"message": "the domain has an endpoint on the internet",
	}
}
