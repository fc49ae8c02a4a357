# METADATA
# title: Instances have a security group of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
# custom:
#   kind: aws.ec2.instance
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [security_groups]
#   help: Name groups that were made for the machine.
#   controls: {aws-fsbp: [EC2.2], nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases:
#     kics: ["08b81bb3-0985-4023-8602-b606ad81d279", f1adc521-f79a-4d71-b55b-a68294687432]
#     trivy: [AWS-0173]
package onus.aws.ec2.instance_default_group

unmet contains lack if {
	some instance in input.kinds["aws.ec2.instance"]
	some i, group in instance.security_groups
	_is_default(group)
	path := sprintf("security_groups[%d]", [i])
	lack := {
		"resource": instance.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the VPC's default group is the machine's",
	}
}

_is_default(group) if group == "default"

_is_default(group) if contains(group, "aws_default_security_group.")

_is_default(group) if contains(group, ".default_security_group_id}")

_is_default(group) if contains(group, ".DefaultSecurityGroup}")
