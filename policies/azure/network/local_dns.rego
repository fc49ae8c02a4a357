# METADATA
# title: Networks ask name servers of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/dns/private-dns-overview
# custom:
#   kind: azure.network.network
#   class: network-rules
#   severity: low
#   attributes: [dns_servers]
#   profile: strict
#   help: "Leave `dns_servers` out to use Azure's, or name servers with private addresses."
#   aliases:
#     checkov: [CKV_AZURE_183]
package onus.azure.network.local_dns

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["azure.network.network"]
	some server in r.dns_servers
	is_string(server)
	not _is_local(server)
	lack := {
		"resource": r.address,
		"attribute": "dns_servers",
		"message": sprintf("%s is not in a private network", [server]),
	}
}

_is_local(server) if {
	regex.match(`^[0-9]+(\.[0-9]+){3}$`, server)
	net.is_private(sprintf("%s/32", [server]))
}

# Azure's own resolver.
_is_local(server) if server == "168.63.129.16"

# The address of a machine or firewall of the same configuration.
_is_local(server) if startswith(server, "${")
