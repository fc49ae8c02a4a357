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
#   controls: {cis-azure-3.0: ["4.16"], cis-azure-4.0: ["10.3.8"], cis-azure-6.0: ["9.3.7"]}
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
