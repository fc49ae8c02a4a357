# METADATA
# title: Public zones log their queries
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html
# custom:
#   kind: aws.route53.zone
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [query_log]
#   subject_attributes: [private]
#   help: "Add an `aws_route53_query_log`."
#   controls: {aws-fsbp: [Route53.2], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV2_AWS_39], kics: [0f0fb06b-0f2f-4374-8588-f2c7c348c7a0, 7dbba512-e244-42dc-98bb-422339827967], terrascan: [AC_AWS_0204]}
package onus.aws.route53.query_logs

subject contains r.address if {
	some r in input.kinds["aws.route53.zone"]
	r.private == false
}

unmet contains lack if {
	some r in input.kinds["aws.route53.zone"]
	r.private == false
	r.query_log == ""
	lack := {
		"resource": r.address,
		"attribute": "query_log",
		"message": "nobody can tell which names were asked for",
	}
}
