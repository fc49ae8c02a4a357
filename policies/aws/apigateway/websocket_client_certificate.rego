# METADATA
# title: WebSocket APIs show their backend a certificate
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html
# custom:
#   kind: aws.apigateway.http-stage
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [client_certificate, protocol]
#   help: "Set `client_certificate_id` (`ClientCertificateId` in CloudFormation)."
#   aliases: {checkov: [CKV2_AWS_51]}
package onus.aws.apigateway.websocket_client_certificate

# HTTP APIs know no client certificate.
subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.http-stage"]
	not stage.protocol in {"HTTP", ""}
}

unmet contains lack if {
	some r in input.kinds["aws.apigateway.http-stage"]
	r.protocol == "WEBSOCKET"
	r.client_certificate == ""
	lack := {
		"resource": r.address,
		"attribute": "client_certificate",
		"message": "the stage shows its backend no certificate",
	}
}
