# METADATA
# title: Launch templates ask for metadata requests with a token only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
# custom:
#   kind: aws.ec2.launch-template
#   class: hardening
#   severity: high
#   attributes: [http_tokens, http_endpoint]
#   fix: {http_tokens: required}
#   help: "Set `http_tokens = \"required\"` (`HttpTokens: required`)."
#   controls:
#     cis-aws-3.0: ["5.6"]
#     aws-fsbp: [EC2.8]
#     nist-800-53-r5: [AC-3, SC-7]
#     csa-ccm-4: [IAM-14]
#   aliases:
#     checkov: [CKV_AWS_79]
#     trivy: [AWS-0130]
#     ddkics: [f1g2h3i4-j5k6-7lmn-8opq-9012rstuvwxy]
#     terrascan: [AC_AWS_0487]
package onus.aws.ec2.launch_template_imdsv2

unmet contains lack if {
	some machine in input.kinds["aws.ec2.launch-template"]
	machine.http_tokens != "required"
	machine.http_endpoint != "disabled"
	lack := {
		"resource": machine.address,
		"attribute": "http_tokens",
		"message": "the metadata service hands out credentials without a token",
	}
}

settled contains {"resource": machine.address, "rests_on": ["http_tokens"]} if {
	some machine in input.kinds["aws.ec2.launch-template"]
	machine.http_tokens == "required"
}

settled contains {"resource": machine.address, "rests_on": ["http_endpoint"]} if {
	some machine in input.kinds["aws.ec2.launch-template"]
	machine.http_endpoint == "disabled"
}
