# METADATA
# title: The backend can tell that the API calls it
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html
# custom:
#   kind: aws.apigateway.stage
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [client_certificate]
#   help: "Set `client_certificate_id` (`ClientCertificateId` in CloudFormation)."
#   controls: {aws-fsbp: [APIGateway.2], nist-800-53-r5: [IA-3, SC-8], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_51], kics: [0b4869fc-a842-4597-aa00-1294df425440, ed4c48b8-eccc-4881-95c1-09fdae23db25], terrascan: [AC_AWS_0013]}
package onus.aws.apigateway.client_certificate

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.client_certificate == ""
	lack := {
		"resource": stage.address,
		"attribute": "client_certificate",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "the stage shows its backend no certificate",
	}
}
