# METADATA
# title: A records follow the address they point at
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html
# custom:
#   kind: aws.route53.record
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [values, record_type]
#   subject_attributes: [record_type, alias]
#   help: "Refer to the resource that has the address."
#   aliases: {checkov: [CKV2_AWS_23]}
package onus.aws.route53.dangling_address

import data.onus.lib.net

subject contains r.address if {
	some r in input.kinds["aws.route53.record"]
	r.record_type in {"A", "AAAA"}
	r.alias == false
}

# A literal address on the internet: nothing ties the record to who holds it.
_literal(value) if {
	regex.match(`^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$`, value)
	not net.is_private(sprintf("%s/32", [value]))
}

unmet contains lack if {
	some r in input.kinds["aws.route53.record"]
	some i, value in r.values
	_literal(value)
	path := sprintf("values[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "nothing ties the record to who holds the address",
	}
}
