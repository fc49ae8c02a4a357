# METADATA
# title: Log groups keep a year
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   kind: aws.logs.log-group
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [retention_days]
#   help: "Set `retention_in_days = 365` or more, or 0 for ever."
#   controls: {aws-fsbp: [CloudWatch.16], nist-800-53-r5: [AU-11], pci-dss-4: ["10.5.1"], csa-ccm-4: [LOG-02]}
#   aliases: {checkov: [CKV_AWS_338]}
package onus.aws.logs.retention_year

unmet contains lack if {
	some r in input.kinds["aws.logs.log-group"]
	r.retention_days > 0
	r.retention_days < 365
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": "events are gone within a year",
	}
}
