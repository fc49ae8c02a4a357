# METADATA
# title: File shares write to S3 with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/encrypt-objects-stored-by-file-gateway-in-amazon-s3.html
# custom:
#   kind: aws.storagegateway.file-share
#   class: key-management
#   severity: low
#   attributes: [kms_encrypted]
#   profile: strict
#   help: "Set `kms_encrypted = true` and `kms_key_arn`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
package onus.aws.storagegateway.share_key

unmet contains lack if {
	some r in input.kinds["aws.storagegateway.file-share"]
	r.kms_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "kms_encrypted",
		"message": "objects use a key of S3",
	}
}
