# METADATA
# title: SMB shares ask who is there
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html
# custom:
#   kind: aws.storagegateway.file-share
#   class: authentication
#   severity: high
#   attributes: [authentication]
#   help: "Leave `authentication` out, or set it to `ActiveDirectory`."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.storagegateway.smb_guests

subject contains r.address if {
	some r in input.kinds["aws.storagegateway.file-share"]
	r.type == "aws_storagegateway_smb_file_share"
}

unmet contains lack if {
	some r in input.kinds["aws.storagegateway.file-share"]
	r.authentication == "GuestAccess"
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "guests share one password",
	}
}
