# METADATA
# title: MSK brokers ask who is there
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html
# custom:
#   kind: aws.msk.cluster
#   class: authentication
#   severity: high
#   attributes: [unauthenticated]
#   profile: strict
#   help: >-
#     Set `unauthenticated = false` in `client_authentication` and turn on `sasl` or `tls`
#     (`ClientAuthentication` in CloudFormation).
#   controls: {aws-fsbp: [MSK.6], nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.msk.unauthenticated

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.unauthenticated == true
	lack := {
		"resource": r.address,
		"attribute": "unauthenticated",
		"message": "clients need no login",
	}
}
