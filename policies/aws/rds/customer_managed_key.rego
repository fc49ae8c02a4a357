# METADATA
# title: RDS storage uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
# custom:
#   kind: aws.rds.instance
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   subject_attributes: [cluster]
#   profile: strict
#   help: >-
#     Set `kms_key_id` (`KmsKeyId` in CloudFormation) to the ARN of your key, with
#     `storage_encrypted = true`.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {kics: [ffee2785-c347-451e-89f3-11aeb08e5c84]}
package onus.aws.rds.customer_managed_key

import data.onus.lib.keys
import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
