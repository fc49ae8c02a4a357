# METADATA
# title: Deleted keys wait for 30 days
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   kind: aws.kms.key
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [deletion_window_days]
#   help: Leave `deletion_window_in_days` (`PendingWindowInDays`) out, or set 30.
#   controls: {aws-fsbp: [KMS.3], nist-800-53-r5: [SC-12(1)]}
#   aliases: {kics: [0b530315-0ea4-497f-b34c-4ff86268f59d]}
package onus.aws.kms.deletion_window

unmet contains lack if {
	some r in input.kinds["aws.kms.key"]
	is_number(r.deletion_window_days)
	not r.deletion_window_days in numbers.range(7, 30)
	lack := {
		"resource": r.address,
		"attribute": "deletion_window_days",
		"message": sprintf("%d days is no waiting period that KMS takes", [r.deletion_window_days]),
	}
}

unmet contains lack if {
	some r in input.kinds["aws.kms.key"]
	r.deletion_window_days in numbers.range(7, 9)
	lack := {
		"resource": r.address,
		"attribute": "deletion_window_days",
		"message": sprintf("a deleted key can be called back for %d days only", [r.deletion_window_days]),
	}
}
