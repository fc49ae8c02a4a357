# METADATA
# title: Transfer servers speak no plain FTP
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html
# custom:
#   kind: aws.transfer.server
#   class: encryption-in-transit
#   severity: high
#   attributes: [protocols]
#   help: "Leave `FTP` out of `protocols` (`Protocols` in CloudFormation)."
#   controls:
#     aws-fsbp: [Transfer.2]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV_AWS_357]}
package onus.aws.transfer.protocols

unmet contains lack if {
	some r in input.kinds["aws.transfer.server"]
	"FTP" in r.protocols
	lack := {
		"resource": r.address,
		"attribute": "protocols",
		"message": "logins and files cross the network in the clear",
	}
}
