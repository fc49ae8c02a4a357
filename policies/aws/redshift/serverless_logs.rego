# METADATA
# title: Redshift Serverless exports its logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html
# custom:
#   kind: aws.redshift.serverless-namespace
#   class: logging
#   severity: low
#   attributes: [log_exports]
#   profile: strict
#   help: >-
#     Name `connectionlog` and `userlog` in `log_exports` (`LogExports` in CloudFormation).
#   controls:
#     aws-fsbp: [RedshiftServerless.6]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
package onus.aws.redshift.serverless_logs

unmet contains lack if {
	some r in input.kinds["aws.redshift.serverless-namespace"]
	not {"connectionlog", "userlog"} & {x | some x in r.log_exports} == {"connectionlog", "userlog"}
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "connections and users are not logged",
	}
}
