# METADATA
# title: Accelerators write flow logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html
# custom:
#   kind: aws.globalaccelerator.accelerator
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [flow_logs]
#   help: "Set `flow_logs_enabled = true` in `attributes`."
#   controls: {nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_75], kics: [96e8183b-e985-457b-90cd-61c0503a3369], terrascan: [AC_AWS_0471]}
package onus.aws.globalaccelerator.flow_logs

unmet contains lack if {
	some r in input.kinds["aws.globalaccelerator.accelerator"]
	r.flow_logs == false
	lack := {
		"resource": r.address,
		"attribute": "flow_logs",
		"message": "traffic through the accelerator leaves no trace",
	}
}
