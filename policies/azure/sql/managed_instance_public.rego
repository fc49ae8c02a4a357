# METADATA
# title: Managed instances have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/managed-instance/public-endpoint-overview
# custom:
#   kind: azure.sql.managed-instance
#   class: public-exposure
#   severity: high
#   attributes: [public_endpoint]
#   help: "Leave `public_data_endpoint_enabled` out or set it to `false`, and connect over the network."
package onus.azure.sql.managed_instance_public

unmet contains lack if {
	some r in input.kinds["azure.sql.managed-instance"]
	r.public_endpoint == true
	lack := {
		"resource": r.address,
		"attribute": "public_endpoint",
		"message": "the instance has a public data endpoint",
	}
}
