# METADATA
# title: No rule admits everything from the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: high
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   help: "Name the ports that are served in `destination_port_ranges`, and the clients in `source_address_prefixes`."
#   aliases:
#     checkov: [CKV_AZURE_10, CKV_AZURE_9, CKV_AZURE_160]
#     trivy: [AZU-0047, AZU-0050, AZU-0048, AZU-0074]
#     kics: [3e3c175e-aadf-4e2b-a464-3fdac5748d24, efbf6449-5ec5-4cfe-8f15-acc51e0d787c,
#       594c198b-4d79-41b8-9b36-fde13348b619, c6c7b33d-d7f6-4ab8-8c82-ca0431ecdb7e]
#     sonar: [S6321]
#     terrascan: [AC_AZURE_0421, AC_AZURE_0285, AC_AZURE_0286, AC_AZURE_0287, AC_AZURE_0342,
#       AC_AZURE_0357]
package onus.azure.network.unrestricted_ingress

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	azure_net.allows_inbound(r)
	sources := azure_net.world_paths(r)
	count(sources) > 0
	azure_net.admits_every_port(r)
	rules := input.kinds["azure.network.security-rule"]
	not azure_net.is_denied_wholly(rules, r)
	source := sort(sources)[0]
	paths := array.concat(["direction", "access", "protocol", source], sort(azure_net.all_ports_paths(r)))
	found := {
		"resource": r.address,
		"attribute": source,
		"message": "every port is open to every address",
		"rests_on": paths,
	}
	lack := doubt.hedged(found, azure_net.doubt_wholly(rules, r))
}
