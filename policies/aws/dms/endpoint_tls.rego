# METADATA
# title: DMS connects to databases under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html
# custom:
#   kind: aws.dms.endpoint
#   class: encryption-in-transit
#   severity: medium
#   attributes: [ssl_mode]
#   subject_attributes: [engine]
#   help: >-
#     Set `ssl_mode` to `require`, better to `verify-full` with a certificate (`SslMode` in
#     CloudFormation).
#   controls: {aws-fsbp: [DMS.9], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_49], ddkics: [e6f7g8h9-i0j1-4klm-56no-7890pqrstu12]}
package onus.aws.dms.endpoint_tls

# Engines that are reached over their own secured interfaces.
_exempt := {
	"azuredb", "dynamodb", "elasticsearch", "kafka", "kinesis", "neptune", "opensearch", "redis",
	"redshift", "redshift-serverless", "s3",
}

_exempted(r) if {
	is_string(r.engine)
	lower(r.engine) in _exempt
}

subject contains r.address if {
	some r in input.kinds["aws.dms.endpoint"]
	not _exempted(r)
	r.type in {"aws_dms_endpoint", "AWS::DMS::Endpoint"}
}

unmet contains lack if {
	some r in input.kinds["aws.dms.endpoint"]
	r.ssl_mode == "none"
	lack := {
		"resource": r.address,
		"attribute": "ssl_mode",
		"message": "rows and the login cross the network in the clear",
	}
}
