# METADATA
# title: DocumentDB elastic clusters use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-encryption.html
# custom:
#   kind: aws.docdb.elastic-cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
package onus.aws.docdb.elastic_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.docdb.elastic-cluster"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
