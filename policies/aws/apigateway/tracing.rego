# METADATA
# title: Stages are traced with X-Ray
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html
# custom:
#   kind: aws.apigateway.stage
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [tracing]
#   help: "Set `xray_tracing_enabled = true` (`TracingEnabled` in CloudFormation)."
#   controls: {aws-fsbp: [APIGateway.3], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases:
#     checkov: [CKV_AWS_73]
#     trivy: [AWS-0003, AWS-0111]
#     kics: [4ab10c48-bedb-4deb-8f3b-ff12783b61de, 5813ef56-fa94-406a-b35d-977d4a56ff2b, c757c6a3-ac87-4b9d-b28d-e5a5add6a315]
#     terrascan: [AC_AWS_0015]
package onus.aws.apigateway.tracing

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.tracing == false
	lack := {
		"resource": stage.address,
		"attribute": "tracing",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "requests are not traced",
	}
}
