# METADATA
# title: Access goes through an identity provider, not IAM users
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp
# custom:
#   kind: aws.iam.user
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [name]
#   help: Use IAM Identity Centre for people, and roles for machines.
#   controls: {nist-800-53-r5: [IA-2, AC-2]}
#   aliases: {checkov: [CKV_AWS_273]}
package onus.aws.iam.federated_people

unmet contains lack if {
	some r in input.kinds["aws.iam.user"]
	r.address
	lack := {
		"resource": r.address,
		"attribute": "name",
		"rests_on": [],
		"message": "an IAM user is made",
	}
}
