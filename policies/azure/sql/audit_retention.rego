# METADATA
# title: Audit logs of SQL are kept for 90 days
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/auditing-overview
# custom:
#   kind: azure.sql.audit
#   class: logging
#   severity: low
#   attributes: [retention_days]
#   help: "Leave `retention_in_days` out, set it to `0`, or to `90` and more."
#   controls: {cis-azure-3.0: ["5.1.6"]}
#   aliases:
#     checkov: [CKV_AZURE_24]
#     trivy: [AZU-0025]
#     kics: [59acb56b-2b10-4c2c-ba38-f2223c3f5cfc, 83a229ba-483e-47c6-8db7-dc96969bce5a]
#     regula: [FG_R00283]
package onus.azure.sql.audit_retention

unmet contains lack if {
	some r in input.kinds["azure.sql.audit"]
	r.retention_days > 0
	r.retention_days < 90
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": sprintf("audit logs are removed after %v days", [r.retention_days]),
	}
}
