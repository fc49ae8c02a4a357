# METADATA
# title: Cloud SQL does not admit the whole internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/authorize-networks
# custom:
#   kind: google.sql.instance
#   class: public-exposure
#   severity: critical
#   attributes: [authorized_networks]
#   help: "Name the addresses that connect, or use the Auth Proxy or a private address, which need no entry."
#   controls: {cis-gcp-2.0: ["6.5"], nist-800-53-r5: [SC-7, AC-3]}
#   aliases: {checkov: [CKV_GCP_11], kics: [b187edca-b81e-4fdc-aff4-aab57db45edb], trivy: [GCP-0017], regula: [FG_R00434], terrascan: [AC_GCP_0295]}
package onus.google.sql.authorized_networks

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	some i, network in r.authorized_networks
	net.is_world(network)
	lack := {
		"resource": r.address,
		"attribute": sprintf("authorized_networks[%d]", [i]),
		"message": sprintf("%s reaches the database", [network]),
		"rests_on": [sprintf("authorized_networks[%d]", [i])],
	}
}
