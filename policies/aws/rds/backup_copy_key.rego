# METADATA
# title: Copies of RDS backups use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
# custom:
#   kind: aws.rds.backup-copy
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` to the ARN of your key in the region of the copy."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_245, CKV_AWS_266]}
package onus.aws.rds.backup_copy_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.rds.backup-copy"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the copy",
	}
}
