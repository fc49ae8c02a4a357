# METADATA
# title: DynamoDB replicas use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_reqs_bestpractices.html
# custom:
#   kind: aws.dynamodb.replica
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` to a key of your own in the region of the replica."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_271]}
package onus.aws.dynamodb.replica_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.replica"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the replica",
	}
}
