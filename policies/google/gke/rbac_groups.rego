# METADATA
# title: Roles in the cluster go to groups
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/google-groups-rbac
# custom:
#   kind: google.gke.cluster
#   class: least-privilege
#   severity: low
#   attributes: [rbac_group]
#   profile: strict
#   help: "Set `authenticator_groups_config.security_group = \"gke-security-groups@…\"`."
#   controls: {nist-800-53-r5: [AC-2]}
#   aliases: {checkov: [CKV_GCP_65]}
package onus.google.gke.rbac_groups

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.rbac_group == ""
	lack := {
		"resource": r.address,
		"attribute": "rbac_group",
		"message": "role bindings name single users",
	}
}
