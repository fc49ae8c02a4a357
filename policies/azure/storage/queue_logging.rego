# METADATA
# title: Requests to queues are logged
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/queues/monitor-queue-storage
# custom:
#   kind: azure.storage.account
#   class: logging
#   severity: low
#   attributes: [queue_read_logging, queue_write_logging, queue_delete_logging]
#   subject_attributes: [account_kind]
#   profile: strict
#   help: "Set `read`, `write` and `delete` to `true` in `queue_properties` > `logging`, or in an `azurerm_storage_account_queue_properties`. Accounts without a queue service (`BlobStorage`, `BlockBlobStorage`, `FileStorage`) are not asked."
#   controls: {cis-azure-3.0: ["4.12"]}
#   aliases:
#     checkov: [CKV_AZURE_33]
#     trivy: [AZU-0009, AZU-0057]
package onus.azure.storage.queue_logging

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	not r.account_kind in {"BlobStorage", "BlockBlobStorage", "FileStorage"}
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "queue_read_logging",
		"message": "reads, writes or deletes of queue messages leave no trace",
	}
}

_lacks(r) if r.queue_read_logging == false

_lacks(r) if r.queue_write_logging == false

_lacks(r) if r.queue_delete_logging == false
