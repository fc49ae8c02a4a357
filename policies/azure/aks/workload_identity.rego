# METADATA
# title: Pods of AKS log in with their own identity
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/workload-identity-overview
# custom:
#   kind: azure.aks.cluster
#   class: authentication
#   severity: low
#   attributes: [workload_identity]
#   profile: strict
#   help: "Set `workload_identity_enabled = true` and `oidc_issuer_enabled = true`."
package onus.azure.aks.workload_identity

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.workload_identity == false
	lack := {
		"resource": r.address,
		"attribute": "workload_identity",
		"message": "pods need stored credentials",
	}
}
