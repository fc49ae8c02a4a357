# METADATA
# title: A trail records who reads and writes objects
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: low
#   profile: strict
#   attributes: ["event_selectors[*].read_write", "event_selectors[*].data_resources", advanced_types]
#   help: "Add an `event_selector` (or an advanced one) for `AWS::S3::Object` that records reads and writes."
#   controls: {cis-aws-3.0: ["3.8", "3.9"], nist-800-53-r5: [AU-12], pci-dss-4: ["10.2.1.1"], csa-ccm-4: [LOG-08]}
#   aliases: {kics: [a8fc2180-b3ac-4c93-bd0d-a55b974e4b07], cfn-guard: [CLOUDTRAIL_S3_DATAEVENTS_ENABLED], regula: [FG_R00354, FG_R00355]}
package onus.aws.cloudtrail.s3_data_events

_records_objects(trail) if {
	some selector in trail.event_selectors
	"AWS::S3::Object" in selector.data_resources
	selector.read_write == "All"
}

# Two selectors, one for each half.
_records_objects(trail) if {
	{"ReadOnly", "WriteOnly"} == {half |
		some selector in trail.event_selectors
		"AWS::S3::Object" in selector.data_resources
		some half in {"ReadOnly", "WriteOnly"}
		selector.read_write == half
	}
}

_records_objects(trail) if "AWS::S3::Object" in trail.advanced_types

unmet contains lack if {
	some trail in input.kinds["aws.cloudtrail.trail"]
	not _records_objects(trail)
	lack := {
		"resource": trail.address,
		"attribute": "event_selectors",
		"message": "reads and writes of S3 objects are not both recorded",
	}
}
