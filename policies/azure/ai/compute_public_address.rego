# METADATA
# title: Compute instances have no public address
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet
# custom:
#   kind: azure.ai.compute-instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   profile: strict
#   help: "Set `node_public_ip_enabled = false`."
package onus.azure.ai.compute_public_address

unmet contains lack if {
	some r in input.kinds["azure.ai.compute-instance"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the instance has a public address",
	}
}
