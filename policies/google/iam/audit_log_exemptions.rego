# METADATA
# title: Nobody is exempted from audit logs
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
# custom:
#   kind: google.iam.audit-config
#   class: logging
#   severity: medium
#   attributes: [exempted]
#   help: "Remove `exempted_members`."
#   controls: {cis-gcp-2.0: ["2.1"], nist-800-53-r5: [AU-12]}
#   aliases: {kics: [89fe890f-b480-460c-8b6b-7d8b1468adb4], sonar: [S6414], checkov: [CKV2_GCP_5], trivy: [GCP-0079], terrascan: [AC_GCP_0009]}
package onus.google.iam.audit_log_exemptions

import data.onus.lib.google_iam

unmet contains lack if {
	some r in input.kinds["google.iam.audit-config"]
	count(r.exempted) > 0
	lack := {
		"resource": r.address,
		"attribute": "exempted[0]",
		"message": sprintf("%s leaves no trace", [concat(", ", r.exempted)]),
		"rests_on": ["exempted[0]"],
		"related": google_iam.target(r),
	}
}
