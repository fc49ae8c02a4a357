# METADATA
# title: Backup vaults are locked
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
# custom:
#   kind: aws.backup.vault
#   class: backup-recovery
#   severity: low
#   attributes: [lock]
#   profile: strict
#   help: >-
#     Add an `aws_backup_vault_lock_configuration` (`LockConfiguration` in CloudFormation).
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
package onus.aws.backup.vault_lock

unmet contains lack if {
	some r in input.kinds["aws.backup.vault"]
	r.lock == false
	lack := {
		"resource": r.address,
		"attribute": "lock",
		"message": "an administrator can delete the backups",
	}
}
