# METADATA
# title: The traffic of subnets is logged
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/flow-logs
# custom:
#   kind: google.vpc.subnet
#   class: logging
#   severity: low
#   attributes: [flow_logs, old_flow_logs]
#   subject_attributes: [purpose]
#   profile: strict
#   help: "Declare `log_config`; lower `flow_sampling` where the volume matters."
#   controls: {cis-gcp-2.0: ["3.8"], nist-800-53-r5: [AU-12, SI-4]}
#   aliases: {checkov: [CKV_GCP_26], trivy: [GCP-0029, GCP-0076], kics: [40430747-442d-450a-a34f-dc57149f4609], regula: [FG_R00409], terrascan: [AC_GCP_0033]}
package onus.google.vpc.flow_logs

_carries_instances(r) if {
	not r.purpose in {
		"REGIONAL_MANAGED_PROXY",
		"GLOBAL_MANAGED_PROXY",
		"INTERNAL_HTTPS_LOAD_BALANCER",
		"PRIVATE_SERVICE_CONNECT",
		"PRIVATE_NAT",
		"PEER_MIGRATION",
	}
}

subject contains r.address if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
}

unmet contains lack if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
	r.flow_logs == false
	r.old_flow_logs == false
	lack := {
		"resource": r.address,
		"attribute": "flow_logs",
		"message": "who talked to whom is not recorded",
	}
}
