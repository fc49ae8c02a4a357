# METADATA
# title: Stages of HTTP and WebSocket APIs write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
# custom:
#   kind: aws.apigateway.http-stage
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [access_log]
#   help: "Set `access_log_settings` (`AccessLogSettings` in CloudFormation) to a log group."
#   controls: {aws-fsbp: [APIGateway.9], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_95]
#     trivy: [AWS-0001, AWS-0116]
#     kics: [1b6799eb-4a7a-4b04-9001-8cceb9999326, 80d45af4-4920-4236-a56e-b7ef419d1941, 625abc0e-f980-4ac9-a775-f7519ee34296, 0a994e04-c6dc-471d-817e-d37451d18a3b]
#     cfn-guard: [API_GWV2_ACCESS_LOGS_ENABLED]
#     cfn-nag: [W46]
#     sonar: [S6294]
#     terrascan: [AC_AWS_0442]
package onus.aws.apigateway.http_access_logs

import data.onus.lib.ref

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.http-stage"]
	stage.access_log == ""
	lack := {
		"resource": stage.address,
		"attribute": "access_log",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "calls of the API leave no trace",
	}
}
