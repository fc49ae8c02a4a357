# METADATA
# title: EMR clusters keep their logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html
# custom:
#   kind: aws.emr.cluster
#   class: logging
#   severity: medium
#   attributes: [log_uri]
#   profile: strict
#   help: "Set `log_uri` to a place in S3 (`LogUri` in CloudFormation)."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {config-lint: [AWS_EMR_CLUSTER_LOGGING]}
package onus.aws.emr.logging

unmet contains lack if {
	some r in input.kinds["aws.emr.cluster"]
	r.log_uri == ""
	lack := {
		"resource": r.address,
		"attribute": "log_uri",
		"message": "logs go with the nodes",
	}
}
