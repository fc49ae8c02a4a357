# METADATA
# title: Layers are shared with named accounts
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html
# custom:
#   kind: aws.lambda.layer-permission
#   class: public-exposure
#   severity: high
#   attributes: [principal, organization]
#   help: Name the account in `principal`, or set `organization_id`.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {}
package onus.aws.lambda.public_layer

unmet contains lack if {
	some r in input.kinds["aws.lambda.layer-permission"]
	r.principal == "*"
	r.organization in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "principal",
		"message": "every AWS account may read the layer",
	}
}
