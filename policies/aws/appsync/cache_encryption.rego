# METADATA
# title: Cached answers are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html
# custom:
#   kind: aws.appsync.cache
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   help: "Set `at_rest_encryption_enabled = true` (`AtRestEncryptionEnabled` in CloudFormation)."
#   controls: {aws-fsbp: [AppSync.1], nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_214]}
package onus.aws.appsync.cache_encryption

unmet contains lack if {
	some r in input.kinds["aws.appsync.cache"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "answers lie in the cache as they are",
	}
}
