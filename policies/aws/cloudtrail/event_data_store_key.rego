# METADATA
# title: Event data stores are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
# custom:
#   kind: aws.cloudtrail.event-data-store
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation) to a key of your own."
#   aliases: {checkov: [CKV_AWS_294]}
package onus.aws.cloudtrail.event_data_store_key

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.event-data-store"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "events are encrypted with a key that CloudTrail owns",
	}
}
