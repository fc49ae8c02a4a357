# METADATA
# title: Networks are protected from floods
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview
# custom:
#   kind: azure.network.network
#   class: availability
#   severity: low
#   attributes: [ddos_plan, ddos]
#   profile: strict
#   help: "Declare `ddos_protection_plan` with `enable = true`."
#   aliases:
#     kics: [b4cc2c52-34a6-4b43-b57c-4bdeb4514a5a]
#     terrascan: [AC_AZURE_0356]
package onus.azure.network.ddos

unmet contains lack if {
	some r in input.kinds["azure.network.network"]
	r.ddos_plan == false
	lack := {
		"resource": r.address,
		"attribute": "ddos_plan",
		"message": "no plan protects the network from floods",
		"rests_on": ["ddos_plan"],
	}
}
