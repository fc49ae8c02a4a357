# METADATA
# title: Redshift writes down what users run
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
# custom:
#   kind: aws.redshift.parameter-group
#   class: logging
#   severity: low
#   attributes: [activity_logging]
#   profile: strict
#   help: "Set the parameter `enable_user_activity_logging` to `true`."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {config-lint: [REDSHIFT_CLUSTER_PARAMETER_GROUP_USER_ACTIVITY_LOGGING]}
package onus.aws.redshift.activity_logging

unmet contains lack if {
	some r in input.kinds["aws.redshift.parameter-group"]
	lower(r.activity_logging) != "true"
	lack := {
		"resource": r.address,
		"attribute": "activity_logging",
		"message": "the text of statements is not logged",
	}
}
