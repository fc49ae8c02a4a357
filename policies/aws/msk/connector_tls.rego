# METADATA
# title: MSK connectors speak TLS with the brokers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html
# custom:
#   kind: aws.msk.connector
#   class: encryption-in-transit
#   severity: medium
#   attributes: [transit_encryption]
#   help: >-
#     Set `encryption_type = "TLS"` in `kafka_cluster_encryption_in_transit` (`EncryptionType`
#     in `KafkaClusterEncryptionInTransit`).
#   controls: {aws-fsbp: [MSK.3], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.msk.connector_tls

unmet contains lack if {
	some r in input.kinds["aws.msk.connector"]
	r.transit_encryption != "TLS"
	lack := {
		"resource": r.address,
		"attribute": "transit_encryption",
		"message": "the connector sends records in the clear",
	}
}
