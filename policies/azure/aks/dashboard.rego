# METADATA
# title: The Kubernetes dashboard is off
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/kubernetes-portal
# custom:
#   kind: azure.aks.cluster
#   class: hardening
#   severity: high
#   attributes: [dashboard]
#   help: "Leave `kube_dashboard` out or set `enabled = false`."
#   aliases:
#     checkov: [CKV_AZURE_8]
#     kics: [61c3cb8b-0715-47e4-b788-86dde40dd2db]
#     terrascan: [AC_AZURE_0161]
package onus.azure.aks.dashboard

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.dashboard == true
	lack := {
		"resource": r.address,
		"attribute": "dashboard",
		"message": "the dashboard runs in the cluster",
	}
}
