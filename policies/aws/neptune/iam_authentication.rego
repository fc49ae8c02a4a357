# METADATA
# title: Neptune asks for IAM credentials
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html
# custom:
#   kind: aws.neptune.cluster
#   class: authentication
#   severity: medium
#   attributes: [iam_authentication]
#   help: >-
#     Set `iam_database_authentication_enabled = true` (`IamAuthEnabled` in CloudFormation).
#   controls:
#     aws-fsbp: [Neptune.7]
#     nist-800-53-r5: [IA-2]
#     pci-dss-4: ["8.3.1"]
#     csa-ccm-4: [IAM-14]
#   aliases:
#     checkov: [CKV_AWS_359]
#     kics: [a3aa0087-8228-4e7e-b202-dc9036972d02, c91d7ea0-d4d1-403b-8fe1-c9961ac082c5]
package onus.aws.neptune.iam_authentication

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	r.iam_authentication == false
	lack := {
		"resource": r.address,
		"attribute": "iam_authentication",
		"message": "whoever reaches the port may read and change the graph",
	}
}
