# METADATA
# title: MQ brokers have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html
# custom:
#   kind: aws.mq.broker
#   class: public-exposure
#   severity: high
#   attributes: [publicly_accessible]
#   help: "Set `publicly_accessible = false` (`PubliclyAccessible` in CloudFormation)."
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_69]
#     trivy: [AWS-0072]
#     kics: [4eb5f791-c861-4afd-9f94-f2a6a3fe49cb, 68b6a789-82f8-4cfd-85de-e95332fe6a61]
#     terrascan: [AC_AWS_0175]
package onus.aws.mq.public_access

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the console and the ports of the broker are on the internet",
	}
}
