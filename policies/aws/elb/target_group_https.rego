# METADATA
# title: Load balancers encrypt to their targets
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
# custom:
#   kind: aws.elb.target-group
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: [protocol]
#   help: "Set `protocol = \"HTTPS\"` and give the targets a certificate."
#   controls: {nist-800-53-r5: [SC-8], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_378], terrascan: [AC_AWS_0492]}
package onus.aws.elb.target_group_https

unmet contains lack if {
	some it in input.kinds["aws.elb.target-group"]
	upper(it.protocol) == "HTTP"
	lack := {
		"resource": it.address,
		"attribute": "protocol",
		"message": "requests go to the targets in the clear",
	}
}
