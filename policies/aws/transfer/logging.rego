# METADATA
# title: Transfer servers write a log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html
# custom:
#   kind: aws.transfer.server
#   class: logging
#   severity: medium
#   attributes: [logging_role, log_destinations]
#   profile: strict
#   help: >-
#     Name a log group in `structured_log_destinations` (`StructuredLogDestinations`), or a
#     `logging_role`.
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
package onus.aws.transfer.logging

unmet contains lack if {
	some r in input.kinds["aws.transfer.server"]
	r.logging_role == ""
	count(r.log_destinations) == 0
	lack := {
		"resource": r.address,
		"attribute": "log_destinations",
		"message": "nobody can tell who fetched which file",
	}
}
