# METADATA
# title: Ports of databases and administration are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: high
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   help: "Name the subnets of the clients in `source_address_prefix`, or an application security group. Web servers belong on 443."
#   aliases:
#     trivy: [AZU-0074]
#     kics: [594c198b-4d79-41b8-9b36-fde13348b619]
#     terrascan: [AC_AZURE_0270, AC_AZURE_0271, AC_AZURE_0272, AC_AZURE_0273, AC_AZURE_0274,
#       AC_AZURE_0275, AC_AZURE_0276, AC_AZURE_0422, AC_AZURE_0423, AC_AZURE_0424, AC_AZURE_0425,
#       AC_AZURE_0426, AC_AZURE_0427, AC_AZURE_0428, AC_AZURE_0429, AC_AZURE_0430, AC_AZURE_0431,
#       AC_AZURE_0432, AC_AZURE_0433, AC_AZURE_0434, AC_AZURE_0435, AC_AZURE_0436, AC_AZURE_0437,
#       AC_AZURE_0438, AC_AZURE_0439, AC_AZURE_0440, AC_AZURE_0441, AC_AZURE_0442, AC_AZURE_0443,
#       AC_AZURE_0444, AC_AZURE_0445, AC_AZURE_0446, AC_AZURE_0447, AC_AZURE_0448, AC_AZURE_0449,
#       AC_AZURE_0450, AC_AZURE_0451, AC_AZURE_0452, AC_AZURE_0453, AC_AZURE_0454, AC_AZURE_0455,
#       AC_AZURE_0456, AC_AZURE_0457, AC_AZURE_0458, AC_AZURE_0459, AC_AZURE_0460, AC_AZURE_0461,
#       AC_AZURE_0462, AC_AZURE_0463, AC_AZURE_0464, AC_AZURE_0465, AC_AZURE_0466, AC_AZURE_0467,
#       AC_AZURE_0468, AC_AZURE_0469, AC_AZURE_0470, AC_AZURE_0471, AC_AZURE_0472, AC_AZURE_0473,
#       AC_AZURE_0474, AC_AZURE_0475, AC_AZURE_0476, AC_AZURE_0477, AC_AZURE_0478, AC_AZURE_0479,
#       AC_AZURE_0480, AC_AZURE_0481, AC_AZURE_0482, AC_AZURE_0483, AC_AZURE_0484, AC_AZURE_0485,
#       AC_AZURE_0486, AC_AZURE_0487, AC_AZURE_0488, AC_AZURE_0489, AC_AZURE_0490, AC_AZURE_0491,
#       AC_AZURE_0492, AC_AZURE_0493, AC_AZURE_0494, AC_AZURE_0495, AC_AZURE_0496, AC_AZURE_0497,
#       AC_AZURE_0498, AC_AZURE_0499, AC_AZURE_0500, AC_AZURE_0501, AC_AZURE_0502, AC_AZURE_0503,
#       AC_AZURE_0504, AC_AZURE_0505, AC_AZURE_0506, AC_AZURE_0507, AC_AZURE_0508, AC_AZURE_0509,
#       AC_AZURE_0510, AC_AZURE_0511, AC_AZURE_0512, AC_AZURE_0513, AC_AZURE_0514, AC_AZURE_0515,
#       AC_AZURE_0516, AC_AZURE_0517, AC_AZURE_0518, AC_AZURE_0519, AC_AZURE_0520, AC_AZURE_0521,
#       AC_AZURE_0522, AC_AZURE_0523, AC_AZURE_0524, AC_AZURE_0525, AC_AZURE_0526, AC_AZURE_0527,
#       AC_AZURE_0528, AC_AZURE_0529, AC_AZURE_0530, AC_AZURE_0531, AC_AZURE_0532, AC_AZURE_0533,
#       AC_AZURE_0534, AC_AZURE_0535, AC_AZURE_0536, AC_AZURE_0537]
package onus.azure.network.sensitive_ports

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	rules := input.kinds["azure.network.security-rule"]
	open := {[why, port, paths] |
		some port, _ in azure_net.sensitive_ports
		some protocol in ["tcp", "udp"]
		paths := azure_net.exposure(rules, r, protocol, port)
		why := azure_net.doubt(rules, r, protocol, port)
	}
	count(open) > 0

	# The first of those that are certain, where there are any.
	[why, port, paths] := sort(open)[0]
	found := {
		"resource": r.address,
		"attribute": paths[3],
		"message": sprintf("%s (port %d) is open to every address", [azure_net.sensitive_ports[port], port]),
		"rests_on": paths,
	}
	lack := doubt.hedged(found, why)
}
