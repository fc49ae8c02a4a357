# METADATA
# title: Certificates stand in the public log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html
# custom:
#   kind: aws.acm.certificate
#   class: logging
#   severity: low
#   attributes: [transparency_logging]
#   help: "Leave the preference out, or set it to `ENABLED`."
#   controls: {nist-800-53-r5: [AU-10]}
#   aliases: {checkov: [CKV_AWS_234]}
package onus.aws.acm.transparency_logging

unmet contains lack if {
	some r in input.kinds["aws.acm.certificate"]
	r.transparency_logging == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "transparency_logging",
		"message": "the certificate is kept out of the public log",
	}
}
