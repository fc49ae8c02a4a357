# METADATA
# title: Records name something
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-basic.html
# custom:
#   kind: aws.route53.record
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [values, alias]
#   help: "Name values in `records`, or an `alias`."
#   aliases: {kics: [25db74bf-fa3b-44da-934e-8c3e005c0453], terrascan: [AC_AWS_0205]}
package onus.aws.route53.record_values

unmet contains lack if {
	some r in input.kinds["aws.route53.record"]
	count(r.values) == 0
	r.alias == false
	lack := {
		"resource": r.address,
		"attribute": "values",
		"message": "the record names nothing",
	}
}
