# METADATA
# title: Answers travel to the cache encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html
# custom:
#   kind: aws.appsync.cache
#   class: encryption-in-transit
#   severity: medium
#   attributes: [transit_encryption]
#   help: "Set `transit_encryption_enabled = true` (`TransitEncryptionEnabled` in CloudFormation)."
#   controls: {aws-fsbp: [AppSync.6], nist-800-53-r5: [SC-8], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_215]}
package onus.aws.appsync.cache_transit_encryption

unmet contains lack if {
	some r in input.kinds["aws.appsync.cache"]
	r.transit_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "transit_encryption",
		"message": "answers travel to the cache as they are",
	}
}
