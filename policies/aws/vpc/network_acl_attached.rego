# METADATA
# title: Network access lists guard a subnet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-associations.html
# custom:
#   kind: aws.vpc.network-acl
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [attached]
#   help: "Name the subnets in `subnet_ids`."
#   controls: {aws-fsbp: [EC2.16], nist-800-53-r5: [CM-8]}
#   aliases: {checkov: [CKV2_AWS_1]}
package onus.aws.vpc.network_acl_attached

unmet contains lack if {
	some it in input.kinds["aws.vpc.network-acl"]
	it.attached == false
	lack := {
		"resource": it.address,
		"attribute": "attached",
		"message": "no subnet has the list",
	}
}
