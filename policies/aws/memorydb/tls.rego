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
