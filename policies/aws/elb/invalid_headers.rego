# METADATA
# title: Load balancers drop invalid headers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: hardening
#   severity: medium
#   attributes: [drop_invalid_headers]
#   help: "Set `drop_invalid_header_fields = true`."
#   aliases: {checkov: [CKV_AWS_131], trivy: [AWS-0052]}
package onus.aws.elb.invalid_headers

unmet contains lack if {
	some r in input.kinds["aws.elb.load-balancer"]
	r.drop_invalid_headers == false
	lack := {
		"resource": r.address,
		"attribute": "drop_invalid_headers",
		"message": "headers with invalid names reach the targets",
	}
}
