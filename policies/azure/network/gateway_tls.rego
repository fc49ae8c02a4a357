# METADATA
# title: Application gateways refuse old TLS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview
# custom:
#   kind: azure.network.application-gateway
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_policy, tls_version]
#   help: "Set `policy_name = \"AppGwSslPolicy20220101\"` or `\"AppGwSslPolicy20220101S\"` in `ssl_policy`, or `min_protocol_version = \"TLSv1_2\"` for a policy of your own."
#   aliases:
#     checkov: [CKV_AZURE_218]
package onus.azure.network.gateway_tls

unmet contains lack if {
	some r in input.kinds["azure.network.application-gateway"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": _attribute(r),
		"message": "old protocol versions or ciphers are accepted",
		"rests_on": ["tls_policy", "tls_version"],
	}
}

_lacks(r) if _is_old(r)

_lacks(r) if {
	r.tls_policy == null
	r.tls_version == ""
}

_is_old(r) if r.tls_policy in {"AppGwSslPolicy20150501", "AppGwSslPolicy20170401", "AppGwSslPolicy20170401S"}

_is_old(r) if r.tls_version in {"TLSv1_0", "TLSv1_1"}

_attribute(r) := "tls_version" if r.tls_version in {"TLSv1_0", "TLSv1_1"}

_attribute(r) := "tls_policy" if not r.tls_version in {"TLSv1_0", "TLSv1_1"}
