# METADATA
# title: Cloud SQL takes backups
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
# custom:
#   kind: google.sql.instance
#   class: backup-recovery
#   severity: medium
#   attributes: [backups]
#   fix: {backups: true}
#   subject_attributes: [master]
#   help: "Enable `backup_configuration`. Replicas take none of their own."
#   controls: {cis-gcp-2.0: ["6.7"], nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_14], trivy: [GCP-0024], kics: [cf3c7631-cd1e-42f3-8801-a561214a6e79], regula: [FG_R00436], terrascan: [AC_GCP_0001]}
package onus.google.sql.backups

subject contains r.address if {
	some r in input.kinds["google.sql.instance"]
	r.master == ""
}

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.master == ""
	r.backups == false
	lack := {
		"resource": r.address,
		"attribute": "backups",
		"message": "no backups are taken",
	}
}
