# METADATA
# title: GraphQL APIs log what fails
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
# custom:
#   kind: aws.appsync.api
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [log_level]
#   help: "Set `field_log_level` in `log_config` to `ERROR` or more."
#   controls: {aws-fsbp: [AppSync.2], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_193, CKV_AWS_194]}
package onus.aws.appsync.field_logging

unmet contains lack if {
	some r in input.kinds["aws.appsync.api"]
	r.log_level == "NONE"
	lack := {
		"resource": r.address,
		"attribute": "log_level",
		"message": "failed resolvers leave no log",
	}
}
