# METADATA
# title: Container apps answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-apps/ingress-overview
# custom:
#   kind: azure.containers.app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [insecure_connections]
#   help: "Leave `allow_insecure_connections` in `ingress` out or set it to `false`."
package onus.azure.containers.app_https

unmet contains lack if {
	some r in input.kinds["azure.containers.app"]
	r.insecure_connections == true
	lack := {
		"resource": r.address,
		"attribute": "insecure_connections",
		"message": "plain HTTP is answered",
	}
}
