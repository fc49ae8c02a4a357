# METADATA
# title: Stages of REST APIs write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   kind: aws.apigateway.stage
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [access_log]
#   help: "Set `access_log_settings` (`AccessLogSetting` in CloudFormation) to a log group."
#   controls: {aws-fsbp: [APIGateway.1], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_76]
#     trivy: [AWS-0001, AWS-0113]
#     kics: [0a994e04-c6dc-471d-817e-d37451d18a3b, 80d45af4-4920-4236-a56e-b7ef419d1941]
#     cfn-guard: [API_GW_STAGE_ACCESS_LOGGING_RULE]
#     cfn-nag: [W69]
#     sonar: [S6294]
#     terrascan: [AC_AWS_0012]
package onus.aws.apigateway.access_logs

import data.onus.lib.ref

# Stages that a deployment makes have a policy of their own.
subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	not stage.type in {"AWS::ApiGateway::Deployment", "aws_api_gateway_deployment"}
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.access_log == ""
	lack := {
		"resource": stage.address,
		"attribute": "access_log",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "calls of the API leave no trace",
	}
}
