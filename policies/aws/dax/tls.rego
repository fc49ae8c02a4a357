# METADATA
# title: DAX clients connect under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html
# custom:
#   kind: aws.dynamodb.cache
#   class: encryption-in-transit
#   severity: medium
#   attributes: [endpoint_encryption]
#   help: >-
#     Set `cluster_endpoint_encryption_type = "TLS"` (`ClusterEndpointEncryptionType: TLS` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [DynamoDB.7]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV_AWS_239]}
package onus.aws.dax.tls

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.cache"]
	r.endpoint_encryption != "TLS"
	lack := {
		"resource": r.address,
		"attribute": "endpoint_encryption",
		"message": "items cross the network in the clear",
	}
}
