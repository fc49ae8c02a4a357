# METADATA
# title: The configuration recorder runs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
# custom:
#   kind: aws.config.recorder-status
#   class: logging
#   severity: medium
#   attributes: [enabled, all_supported]
#   help: "Set `is_enabled = true`, and record all supported types."
#   controls: {cis-aws-3.0: ["3.3"], aws-fsbp: [Config.1], nist-800-53-r5: [CM-8], csa-ccm-4: [DCS-05]}
#   aliases: {checkov: [CKV2_AWS_45]}
package onus.aws.config.recorder_enabled

unmet contains lack if {
	some r in input.kinds["aws.config.recorder-status"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"rests_on": ["enabled"],
		"message": "the recorder is switched off",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.config.recorder-status"]
	r.all_supported == false
	lack := {
		"resource": r.address,
		"attribute": "all_supported",
		"message": "the recorder leaves resource types out",
	}
}
