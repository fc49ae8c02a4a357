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
#   help: "Leave `can_ip_forward` out unless the instance is a router."
#   aliases: {checkov: [CKV_GCP_36], trivy: [GCP-0043]}
package onus.google.compute.ip_forwarding

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.ip_forwarding == true
	lack := {
		"resource": r.address,
		"attribute": "ip_forwarding",
		"message": "the instance may send packets of others",
	}
}
