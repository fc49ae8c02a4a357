# METADATA
# title: Aggregators collect from every region
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html
# custom:
#   kind: aws.config.aggregator
#   class: logging
#   severity: low
#   attributes: [all_regions]
#   help: "Set `all_regions = true`."
#   controls: {nist-800-53-r5: [CM-8], csa-ccm-4: [DCS-05]}
#   aliases: {trivy: [AWS-0019], kics: [9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d, ac5a0bc0-a54c-45aa-90c3-15f7703b9132], terrascan: [AC_AWS_0049]}
package onus.aws.config.aggregator_regions

unmet contains lack if {
	some r in input.kinds["aws.config.aggregator"]
	r.all_regions == false
	lack := {
		"resource": r.address,
		"attribute": "all_regions",
		"message": "regions that nobody uses are not looked at",
	}
}
