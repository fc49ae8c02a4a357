# METADATA
# title: NFS shares name their clients
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/nfs-fileshare-settings.html
# custom:
#   kind: aws.storagegateway.file-share
#   class: network-rules
#   severity: high
#   attributes: [clients]
#   help: "Name the networks of the clients in `client_list`."
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
package onus.aws.storagegateway.nfs_clients

subject contains r.address if {
	some r in input.kinds["aws.storagegateway.file-share"]
	r.type == "aws_storagegateway_nfs_file_share"
}

unmet contains lack if {
	some r in input.kinds["aws.storagegateway.file-share"]
	"0.0.0.0/0" in r.clients
	lack := {
		"resource": r.address,
		"attribute": "clients",
		"message": "every address may mount the share",
	}
}
