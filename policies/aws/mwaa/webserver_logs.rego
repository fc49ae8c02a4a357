# METADATA
# title: Airflow publishes the log of its webserver
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
# custom:
#   kind: aws.mwaa.environment
#   class: logging
#   severity: low
#   attributes: [webserver_logs]
#   profile: strict
#   help: >-
#     Set `enabled = true` in `webserver_logs` of `logging_configuration` (`WebserverLogs` in
#     `LoggingConfiguration`).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_244]}
package onus.aws.mwaa.webserver_logs

unmet contains lack if {
	some r in input.kinds["aws.mwaa.environment"]
	r.webserver_logs == false
	lack := {
		"resource": r.address,
		"attribute": "webserver_logs",
		"message": "the log of the webserver is not published",
	}
}
