# METADATA
# title: GraphQL APIs stand behind a web ACL
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html
# custom:
#   kind: aws.appsync.api
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [web_acl]
#   subject_attributes: [visibility]
#   help: "Name the API in an `aws_wafv2_web_acl_association`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_33]}
package onus.aws.appsync.web_acl

subject contains r.address if {
	some r in input.kinds["aws.appsync.api"]
	r.visibility != "PRIVATE"
}

unmet contains lack if {
	some r in input.kinds["aws.appsync.api"]
	r.visibility != "PRIVATE"
	r.web_acl == false
	lack := {
		"resource": r.address,
		"attribute": "web_acl",
		"message": "no web ACL filters what calls the API",
	}
}
