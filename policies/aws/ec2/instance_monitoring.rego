# METADATA
# title: Instances are monitored by the minute
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html
# custom:
#   kind: aws.ec2.instance
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [monitoring]
#   help: "Set `monitoring = true` (`Monitoring`)."
#   controls: {nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases:
#     checkov: [CKV_AWS_126]
#     kics: ["0264093f-6791-4475-af34-4b8102dcbcd0", "23b70e32-032e-4fa6-ba5c-82f56b9980e6"]
#     cfn-guard: [EC2_INSTANCE_DETAILED_MONITORING_ENABLED]
#     terrascan: [AC_AWS_0480]
package onus.aws.ec2.instance_monitoring

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance"]
	it.monitoring == false
	lack := {
		"resource": it.address,
		"attribute": "monitoring",
		"message": "figures come every five minutes",
	}
}
