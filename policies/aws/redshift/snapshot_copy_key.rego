# METADATA
# title: Redshift snapshots copied to another region use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/configure-snapshot-copy-grant.html
# custom:
#   kind: aws.redshift.snapshot-copy-grant
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` to a key of your own in the region of the copies."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_281]}
package onus.aws.redshift.snapshot_copy_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.redshift.snapshot-copy-grant"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the copies use the key of Amazon in the other region",
	}
}
