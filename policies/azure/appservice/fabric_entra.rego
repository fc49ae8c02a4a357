# METADATA
# title: Service Fabric clusters ask Microsoft Entra ID
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-creation-setup-aad
# custom:
#   kind: azure.appservice.fabric-cluster
#   class: authentication
#   severity: high
#   attributes: [entra, entra_tenant]
#   help: "Declare `azure_active_directory` with tenant, cluster and client application."
#   aliases:
#     checkov: [CKV_AZURE_126]
#     kics: [a21c8da9-41bf-40cf-941d-330cf0d11fc7]
#     avm: [AVM_SEC_126/ActiveDirectoryUsedAuthenticationServiceFabric,
#       AVM_SEC_126/ActiveDirectoryUsedAuthenticationServiceFabric.azapi]
package onus.azure.appservice.fabric_entra

unmet contains lack if {
	some r in input.kinds["azure.appservice.fabric-cluster"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "entra",
		"message": "clients need only a certificate",
	}
}

_lacks(r) if r.entra == false

_lacks(r) if {
	r.entra == true
	r.entra_tenant == ""
}
