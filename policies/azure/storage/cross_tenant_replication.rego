# METADATA
# title: Storage is not replicated to other tenants
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/object-replication-prevent-cross-tenant-policies
# custom:
#   kind: azure.storage.account
#   class: public-exposure
#   severity: medium
#   attributes: [cross_tenant_replication]
#   help: "Set `cross_tenant_replication_enabled = false`."
package onus.azure.storage.cross_tenant_replication

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.cross_tenant_replication == true
	lack := {
		"resource": r.address,
		"attribute": "cross_tenant_replication",
		"message": "data can be replicated to accounts of other tenants",
	}
}
