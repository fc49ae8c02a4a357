# METADATA
# title: Distributions use a certificate of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: [certificate, default_certificate]
#   help: "Set `acm_certificate_arn` in `viewer_certificate`."
#   controls: {aws-fsbp: [CloudFront.7], nist-800-53-r5: [SC-8], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV2_AWS_42], kics: [3a1e94df-6847-4c0e-a3b6-6c6af4e128ef, b4d9c12b-bfba-4aeb-9cb8-2358546d8041], cfn-guard: [CLOUDFRONT_CUSTOM_SSL_CERTIFICATE]}
package onus.aws.cloudfront.custom_certificate

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.default_certificate == true
	lack := {
		"resource": r.address,
		"attribute": "default_certificate",
		"rests_on": ["default_certificate"],
		"message": "the certificate of cloudfront.net is used",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.default_certificate == false
	r.certificate == ""
	lack := {
		"resource": r.address,
		"attribute": "certificate",
		"message": "the certificate of cloudfront.net is used",
	}
}
