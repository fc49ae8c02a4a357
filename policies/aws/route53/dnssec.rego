# METADATA
# title: Public zones are signed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html
# custom:
#   kind: aws.route53.zone
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [dnssec]
#   subject_attributes: [private]
#   help: "Add an `aws_route53_key_signing_key` and an `aws_route53_hosted_zone_dnssec`."
#   controls: {nist-800-53-r5: [SC-20], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_38]}
package onus.aws.route53.dnssec

subject contains r.address if {
	some r in input.kinds["aws.route53.zone"]
	r.private == false
}

unmet contains lack if {
	some r in input.kinds["aws.route53.zone"]
	r.private == false
	r.dnssec == false
	lack := {
		"resource": r.address,
		"attribute": "dnssec",
		"message": "answers can be forged on their way",
	}
}
