# METADATA
# title: Cloud SQL accepts encrypted connections only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-ssl-instance
# custom:
#   kind: google.sql.instance
#   class: encryption-in-transit
#   severity: high
#   attributes: [ssl_mode, require_ssl]
#   help: "Set `settings.ip_configuration.ssl_mode` to `ENCRYPTED_ONLY`, or to `TRUSTED_CLIENT_CERTIFICATE_REQUIRED` to ask for client certificates too. With plugins before 6.0.1 set `require_ssl = true`."
#   controls: {cis-gcp-2.0: ["6.4"], nist-800-53-r5: [SC-8]}
#   aliases: {checkov: [CKV_GCP_6], kics: [02474449-71aa-40a1-87ae-e14497747b00], trivy: [GCP-0015], regula: [FG_R00433], sonar: [S6403], terrascan: [AC_GCP_0003]}
package onus.google.sql.encrypted_connections

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	not r.ssl_mode in {"ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}
	not r.require_ssl == true
	lack := {
		"resource": r.address,
		"attribute": _attribute(r),
		"message": "plain connections are accepted",
		"rests_on": ["ssl_mode", "require_ssl"],
	}
}

_attribute(r) := "ssl_mode" if r.ssl_mode_written == true

_attribute(r) := "require_ssl" if {
	r.ssl_mode_written == false
	r.require_ssl_written == true
}

_attribute(r) := "ssl_mode" if {
	r.ssl_mode_written == false
	r.require_ssl_written == false
}
