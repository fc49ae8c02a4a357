# METADATA
# title: MemoryDB clients connect under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html
# custom:
#   kind: aws.memorydb.cluster
#   class: encryption-in-transit
#   severity: high
#   attributes: [tls]
#   help: "Leave `tls_enabled` out or set it to `true` (`TLSEnabled` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_202]}
package onus.aws.memorydb.tls

unmet contains lack if {
	some r in input.kinds["aws.memorydb.cluster"]
	r.tls == false
	lack := {
		"resource": r.address,
		"attribute": "tls",
		"message": "clients and nodes talk in the clear",
	}
}
