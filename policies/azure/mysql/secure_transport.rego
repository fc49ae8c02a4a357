# METADATA
# title: Flexible MySQL servers accept encrypted connections only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/how-to-connect-tls-ssl
# custom:
#   kind: azure.mysql.configuration
#   class: encryption-in-transit
#   severity: high
#   attributes: [value]
#   subject_attributes: [name]
#   help: "Leave the parameter out or set it to `ON`."
#   controls: {cis-azure-3.0: ["5.3.1"]}
package onus.azure.mysql.secure_transport

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.mysql.configuration"]
	azure_net.word(r.name) == "require_secure_transport"
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.configuration"]
	azure_net.word(r.value) == "off"
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "connections without encryption are accepted",
	}
}
