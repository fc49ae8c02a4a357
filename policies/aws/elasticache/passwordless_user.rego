# METADATA
# title: Users of ElastiCache have a password
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
# custom:
#   kind: aws.elasticache.user
#   class: authentication
#   severity: high
#   attributes: [no_password]
#   help: >-
#     Leave `no_password_required` out, and set `authentication_mode` to `iam` or `password`
#     (`NoPasswordRequired` in CloudFormation).
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.elasticache.passwordless_user

unmet contains lack if {
	some r in input.kinds["aws.elasticache.user"]
	r.no_password == true
	lack := {
		"resource": r.address,
		"attribute": "no_password",
		"message": "the user needs no password",
	}
}
