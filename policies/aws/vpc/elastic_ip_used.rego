# METADATA
# title: Elastic addresses are in use
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html
# custom:
#   kind: aws.vpc.elastic-ip
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [attached]
#   help: "Attach the address, or release it."
#   controls: {aws-fsbp: [EC2.12], nist-800-53-r5: [CM-8]}
#   aliases: {checkov: [CKV2_AWS_19]}
package onus.aws.vpc.elastic_ip_used

unmet contains lack if {
	some it in input.kinds["aws.vpc.elastic-ip"]
	it.attached == false
	lack := {
		"resource": it.address,
		"attribute": "attached",
		"message": "nothing is attached to the address",
	}
}
