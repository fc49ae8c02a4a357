# METADATA
# title: Responses are compressed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gzip-compression-decompression.html
# custom:
#   kind: aws.apigateway.rest-api
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [minimum_compression_size]
#   help: "Set `minimum_compression_size` between 0 and 10485760."
#   aliases: {kics: [a2f2800e-614b-4bc8-89e6-fec8afd24800, d6653eee-2d4d-4e6a-976f-6794a497999a, ed35928e-195c-4405-a252-98ccb664ab7b], terrascan: [AC_AWS_0010, AC_AWS_0439]}
package onus.aws.apigateway.compression

_in_range(size) if {
	size >= 0
	size <= 10485760
}

unmet contains lack if {
	some api in input.kinds["aws.apigateway.rest-api"]
	minimum_compression_size := api.minimum_compression_size
	not _in_range(minimum_compression_size)
	lack := {
		"resource": api.address,
		"attribute": "minimum_compression_size",
		"message": "responses are sent uncompressed",
	}
}
