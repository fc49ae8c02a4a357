# METADATA
# title: Certificates are replaced before they are removed
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/acm_certificate
# custom:
#   kind: aws.acm.certificate
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [create_before_destroy]
#   help: "Add `lifecycle { create_before_destroy = true }`."
#   aliases: {checkov: [CKV_AWS_233]}
package onus.aws.acm.create_before_destroy

# CloudFormation replaces in this order anyway.
subject contains r.address if {
	some r in input.kinds["aws.acm.certificate"]
	r.type == "aws_acm_certificate"
}

unmet contains lack if {
	some r in input.kinds["aws.acm.certificate"]
	r.create_before_destroy == false
	lack := {
		"resource": r.address,
		"attribute": "create_before_destroy",
		"message": "a change takes the certificate away before its successor is there",
	}
}
