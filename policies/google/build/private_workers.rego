# METADATA
# title: Build workers have no public addresses
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/build/docs/private-pools/private-pools-overview
# custom:
#   kind: google.build.worker-pool
#   class: public-exposure
#   severity: medium
#   attributes: [no_external_ip]
#   help: "Set `worker_config.no_external_ip = true`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_86]}
package onus.google.build.private_workers

unmet contains lack if {
	some r in input.kinds["google.build.worker-pool"]
	not r.no_external_ip == true
	lack := {
		"resource": r.address,
		"attribute": "no_external_ip",
		"message": "workers get public addresses",
	}
}
