# METADATA
# title: Tokens of the metadata service stay on the machine
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html
# custom:
#   kind: aws.ec2.launch-template
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [http_hop_limit]
#   help: Leave the hop limit at 1.
#   controls: {aws-fsbp: [AutoScaling.4], nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_AWS_341]}
package onus.aws.ec2.launch_template_hop_limit

unmet contains lack if {
	some it in input.kinds["aws.ec2.launch-template"]
	it.http_hop_limit > 1
	lack := {
		"resource": it.address,
		"attribute": "http_hop_limit",
		"message": "containers on the machine can ask for its credentials",
	}
}
