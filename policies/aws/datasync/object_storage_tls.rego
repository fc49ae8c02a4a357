# METADATA
# title: DataSync reaches object stores under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/create-object-location.html
# custom:
#   kind: aws.datasync.object-storage
#   class: encryption-in-transit
#   severity: medium
#   attributes: [protocol]
#   help: >-
#     Leave `server_protocol` out or set it to `HTTPS` (`ServerProtocol` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.datasync.object_storage_tls

unmet contains lack if {
	some r in input.kinds["aws.datasync.object-storage"]
	r.protocol == "HTTP"
	lack := {
		"resource": r.address,
		"attribute": "protocol",
		"message": "objects and the login cross the network in the clear",
	}
}
