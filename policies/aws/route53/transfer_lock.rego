# METADATA
# title: Registered domains are locked against transfer
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html
# custom:
#   kind: aws.route53.registered-domain
#   class: hardening
#   severity: medium
#   attributes: [transfer_lock]
#   help: "Leave `transfer_lock` out, or set it to `true`."
#   controls: {nist-800-53-r5: [SC-20]}
#   aliases: {checkov: [CKV_AWS_377]}
package onus.aws.route53.transfer_lock

unmet contains lack if {
	some r in input.kinds["aws.route53.registered-domain"]
	r.transfer_lock == false
	lack := {
		"resource": r.address,
		"attribute": "transfer_lock",
		"message": "the domain can be moved to another registrar",
	}
}
