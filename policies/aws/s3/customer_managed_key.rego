# METADATA
# title: Objects are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   kind: aws.s3.bucket
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key, sse_algorithm]
#   help: "Set `aws:kms` and name a key of your own."
#   controls: {aws-fsbp: [S3.17], nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {trivy: [AWS-0132]}
package onus.aws.s3.customer_managed_key

import data.onus.lib.join

# Buckets that server access logs are delivered to take no KMS keys.
subject contains r.address if {
	some r in input.kinds["aws.s3.bucket"]
	not _takes_logs(r)
}

_takes_logs(r) if r.acl == "log-delivery-write"

_takes_logs(r) if "http://acs.amazonaws.com/groups/s3/LogDelivery" in r.acl_grantees

_takes_logs(r) if {
	some statement in r.policy.statements
	"logging.s3.amazonaws.com" in statement.principals.Service
}

_takes_logs(r) if r.address in _targets

_targets := {address |
	some other in input.kinds["aws.s3.bucket"]
	address := join.address(other.log_bucket)
}

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	not startswith(r.sse_algorithm, "aws:kms")
	lack := {
		"resource": r.address,
		"attribute": "sse_algorithm",
		"rests_on": ["sse_algorithm"],
		"message": "the key is Amazon's: you can neither revoke nor audit it",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	startswith(r.sse_algorithm, "aws:kms")
	_is_shared(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is the account's default key for S3, whose policy you can't change",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if {
	is_string(key)
	endswith(key, "alias/aws/s3")
}
