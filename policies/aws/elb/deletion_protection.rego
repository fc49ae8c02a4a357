# METADATA
# title: Load balancers are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [deletion_protection]
#   fix: {deletion_protection: true}
#   help: "Set `enable_deletion_protection = true`."
#   controls: {aws-fsbp: [ELB.6], nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_150]
#     kics: [afecd1f1-6378-4f7e-bb3b-60c35801fdd4]
#     cfn-guard: [ELB_DELETION_PROTECTION_ENABLED]
package onus.aws.elb.deletion_protection

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.deletion_protection == false
	lack := {
		"resource": it.address,
		"attribute": "deletion_protection",
		"message": "the load balancer can be deleted by a single call",
	}
}
