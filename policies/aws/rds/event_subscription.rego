# METADATA
# title: RDS tells of failures
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html
# custom:
#   kind: aws.rds.event-subscription
#   class: monitoring
#   severity: low
#   attributes: [enabled, categories]
#   subject_attributes: [source_type]
#   profile: strict
#   help: >-
#     Leave `enabled` out, and name `failure` and `maintenance` among the `event_categories`
#     of instances and clusters, or none at all (`EventCategories`).
#   controls:
#     aws-fsbp: [RDS.19, RDS.20]
#     nist-800-53-r5: [SI-4]
#     pci-dss-4: ["10.4.1"]
#     csa-ccm-4: [LOG-03]
package onus.aws.rds.event_subscription

subject contains r.address if {
	some r in input.kinds["aws.rds.event-subscription"]
	is_string(r.source_type)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.event-subscription"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"message": "the subscription is switched off",
		"rests_on": ["enabled"],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.rds.event-subscription"]
	r.source_type in {"db-instance", "db-cluster"}
	count(r.categories) > 0
	missing := {"failure", "maintenance"} - {category | some category in r.categories}
	count(missing) > 0
	lack := {
		"resource": r.address,
		"attribute": "categories",
		"message": sprintf("nobody is told of %s", [concat(", ", sort(missing))]),
		"rests_on": ["categories", "source_type"],
	}
}
