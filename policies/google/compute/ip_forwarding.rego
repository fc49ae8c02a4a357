# METADATA
# title: Instances do not route for others
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/using-routes
# custom:
#   kind: google.compute.instance
#   class: network-rules
#   severity: low
#   attributes: [ip_forwarding]
#   subject_attributes: [name]
#   help: "Leave `can_ip_forward` out unless the instance is a router. Nodes of GKE, which need it, are left alone."
#   controls: {cis-gcp-2.0: ["4.6"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_36], trivy: [GCP-0043], regula: [FG_R00416], kics: [f34c0c25-47b4-41eb-9c79-249b4dd47b89], terrascan: [AC_GCP_0232]}
package onus.google.compute.ip_forwarding

# Nodes of GKE bear such names, and are GKE's to set up.
_is_node(r) if {
	is_string(r.name)
	startswith(r.name, "gke-")
}

subject contains r.address if {
	some r in input.kinds["google.compute.instance"]
	not _is_node(r)
}

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.ip_forwarding == true
	lack := {
		"resource": r.address,
		"attribute": "ip_forwarding",
		"message": "the instance may send packets of others",
	}
}
