# METADATA
# title: Redshift Serverless uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces-rotate-kms-key.html
# custom:
#   kind: aws.redshift.serverless-namespace
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation) to the ARN of your key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_282]}
package onus.aws.redshift.serverless_key

unmet contains lack if {
	some r in input.kinds["aws.redshift.serverless-namespace"]
	r.kms_key in {"", "AWS_OWNED_KMS_KEY"}
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
