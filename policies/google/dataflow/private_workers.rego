# METADATA
# title: Dataflow workers have no public addresses
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dataflow/docs/guides/specifying-networks
# custom:
#   kind: google.dataflow.job
#   class: public-exposure
#   severity: medium
#   attributes: [ip_configuration]
#   help: "Set `ip_configuration = \"WORKER_IP_PRIVATE\"`, in a subnet with Private Google Access."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_94]}
package onus.google.dataflow.private_workers

unmet contains lack if {
	some r in input.kinds["google.dataflow.job"]
	r.ip_configuration != "WORKER_IP_PRIVATE"
	lack := {
		"resource": r.address,
		"attribute": "ip_configuration",
		"message": "workers get public addresses",
	}
}
