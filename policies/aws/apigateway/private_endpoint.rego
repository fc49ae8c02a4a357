# METADATA
# title: REST APIs are reached from the VPC only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: public-exposure
#   severity: low
#   profile: strict
#   attributes: [endpoint_types]
#   help: "Set `types = [\"PRIVATE\"]` in `endpoint_configuration`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [4a8daf95-709d-4a36-9132-d3e19878fa34, 6b2739db-9c49-4db7-b980-7816e0c248c1, 6b5b0313-771b-4319-ad7a-122ee78700ef], terrascan: [AC_AWS_0011]}
package onus.aws.apigateway.private_endpoint

subject contains r.address if {
	some r in input.kinds["aws.apigateway.rest-api"]
	not _malformed(r)
}

# What SAM makes of an `EndpointConfiguration` without a `Type`: nothing that the service takes.
_malformed(r) if {
	some type in r.endpoint_types
	is_object(type)
}

unmet contains lack if {
	some r in input.kinds["aws.apigateway.rest-api"]
	endpoint_types := r.endpoint_types
	not "PRIVATE" in endpoint_types
	lack := {
		"resource": r.address,
		"attribute": "endpoint_types",
		"message": "the API is reached from the internet",
	}
}
