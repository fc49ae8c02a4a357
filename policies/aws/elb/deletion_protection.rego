# METADATA
# title: Load balancers are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: availability
#   severity: low
#   attributes: [deletion_protection]
#   profile: strict
#   help: "Set `enable_deletion_protection = true`."
#   aliases: {checkov: [CKV_AWS_150]}
package onus.aws.elb.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.elb.load-balancer"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the load balancer can be deleted by a single call",
	}
}
