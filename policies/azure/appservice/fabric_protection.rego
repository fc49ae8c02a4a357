# METADATA
# title: Nodes of Service Fabric talk encrypted
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security
# custom:
#   kind: azure.appservice.fabric-cluster
#   class: encryption-in-transit
#   severity: medium
#   attributes: [protection_level]
#   help: "Declare `fabric_settings` named `Security` with `ClusterProtectionLevel = \"EncryptAndSign\"`."
#   aliases:
#     checkov: [CKV_AZURE_125]
package onus.azure.appservice.fabric_protection

unmet contains lack if {
	some r in input.kinds["azure.appservice.fabric-cluster"]
	r.protection_level != "EncryptAndSign"
	lack := {
		"resource": r.address,
		"attribute": "protection_level",
		"message": "messages between nodes are not encrypted and signed",
	}
}
