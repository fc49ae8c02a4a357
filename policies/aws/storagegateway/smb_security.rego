# METADATA
# title: SMB gateways ask for encryption
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/security-strategy.html
# custom:
#   kind: aws.storagegateway.gateway
#   class: encryption-in-transit
#   severity: medium
#   attributes: [smb_security]
#   subject_attributes: [gateway_type]
#   profile: strict
#   help: "Set `smb_security_strategy = \"MandatoryEncryption\"`."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.storagegateway.smb_security

subject contains r.address if {
	some r in input.kinds["aws.storagegateway.gateway"]
	r.gateway_type in {"FILE_S3", "FILE_FSX_SMB"}
}

unmet contains lack if {
	some r in input.kinds["aws.storagegateway.gateway"]
	value := r.smb_security
	not value in {"MandatoryEncryption", "MandatoryEncryptionNoAes128"}
	lack := {
		"resource": r.address,
		"attribute": "smb_security",
		"message": "clients may read and write without encryption",
	}
}
