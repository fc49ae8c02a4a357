# METADATA
# title: Transit gateways take attachments by hand
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html
# custom:
#   kind: aws.transitgateway.gateway
#   class: network-rules
#   severity: medium
#   attributes: [auto_accept]
#   help: "Leave `auto_accept_shared_attachments` at `disable`."
#   controls: {aws-fsbp: [EC2.23], nist-800-53-r5: [AC-4, SC-7]}
#   aliases: {checkov: [CKV_AWS_331]}
package onus.aws.transitgateway.auto_accept

unmet contains lack if {
	some it in input.kinds["aws.transitgateway.gateway"]
	it.auto_accept == "enable"
	lack := {
		"resource": it.address,
		"attribute": "auto_accept",
		"message": "every account that it is shared with may attach its networks",
	}
}
