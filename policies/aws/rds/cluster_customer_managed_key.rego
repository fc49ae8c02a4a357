# METADATA
# title: Aurora storage uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
# custom:
#   kind: aws.rds.cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` (`KmsKeyId` in CloudFormation) to the ARN of your key, with
#     `storage_encrypted = true`.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_327]
#     trivy: [AWS-0079]
#     kics: [e52395b4-250b-4c60-81d5-2e58c1d37abc, ffee2785-c347-451e-89f3-11aeb08e5c84]
package onus.aws.rds.cluster_customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
