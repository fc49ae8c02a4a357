# METADATA
# title: Audit logs hold reads and writes of data
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
# custom:
#   kind: google.iam.audit-config
#   class: logging
#   severity: low
#   attributes: [log_types, service]
#   profile: strict
#   help: "Configure `allServices` with all three log types."
#   controls: {cis-gcp-2.0: ["2.1"], nist-800-53-r5: [AU-12]}
#   aliases: {sonar: [S6414], terrascan: [AC_GCP_0009], trivy: [GCP-0079]}
package onus.google.iam.audit_log_types

import data.onus.lib.google_iam

unmet contains lack if {
	some r in input.kinds["google.iam.audit-config"]
	r.service == "allServices"
	missing := {"ADMIN_READ", "DATA_READ", "DATA_WRITE"} - {t | some t in r.log_types}
	count(missing) > 0
	lack := {
		"resource": r.address,
		"attribute": "log_types",
		"message": sprintf("not logged: %s", [concat(", ", sort(missing))]),
		"related": google_iam.target(r),
	}
}

unmet contains lack if {
	some r in input.kinds["google.iam.audit-config"]
	r.service != "allServices"
	lack := {
		"resource": r.address,
		"attribute": "service",
		"message": sprintf("only %s is logged", [r.service]),
		"rests_on": ["service"],
		"related": google_iam.target(r),
	}
}
