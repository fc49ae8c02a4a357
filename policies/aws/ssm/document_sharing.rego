# METADATA
# title: Documents are shared with named accounts only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html
# custom:
#   kind: aws.ssm.document
#   class: public-exposure
#   severity: high
#   attributes: [shared_with]
#   help: Name accounts in `permissions`, or leave it out.
#   controls: {aws-fsbp: [SSM.4], nist-800-53-r5: [AC-3]}
#   aliases: {checkov: [CKV_AWS_303]}
package onus.aws.ssm.document_sharing

unmet contains lack if {
	some r in input.kinds["aws.ssm.document"]
	some i, account in r.shared_with
	lower(account) == "all"
	path := sprintf("shared_with[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the document is public",
	}
}
