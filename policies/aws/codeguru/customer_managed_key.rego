# METADATA
# title: Reviewed code is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/encrypt-repository-association.html
# custom:
#   kind: aws.codeguru.association
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [key_option]
#   help: "Set `encryption_option = \"CUSTOMER_MANAGED_CMK\"`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_381]}
package onus.aws.codeguru.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.codeguru.association"]
	r.key_option != "CUSTOMER_MANAGED_CMK"
	lack := {
		"resource": r.address,
		"attribute": "key_option",
		"message": "code is encrypted with a key that AWS owns",
	}
}
