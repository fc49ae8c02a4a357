# METADATA
# title: MSK brokers take TLS only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
# custom:
#   kind: aws.msk.cluster
#   class: encryption-in-transit
#   severity: high
#   attributes: [client_encryption, broker_encryption]
#   help: >-
#     Leave `client_broker` and `in_cluster` out, or set them to `TLS` and `true` in
#     `encryption_in_transit` (`EncryptionInTransit` in CloudFormation).
#   controls: {aws-fsbp: [MSK.1], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_81]
#     trivy: [AWS-0073]
#     kics: [6db52fa6-d4da-4608-908a-89f0c59e743e, a976d63f-af0e-46e8-b714-8c1a9c4bf768]
package onus.aws.msk.transit_encryption

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.client_encryption != "TLS"
	lack := {
		"resource": r.address,
		"attribute": "client_encryption",
		"message": "clients may connect without TLS",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.broker_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "broker_encryption",
		"message": "brokers copy records to each other in the clear",
	}
}
