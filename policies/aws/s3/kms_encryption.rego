# METADATA
# title: Objects are encrypted with KMS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   kind: aws.s3.bucket
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [sse_algorithm]
#   help: "Set `aws:kms`."
#   controls: {aws-fsbp: [S3.17], nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_145], cfn-guard: [S3_DEFAULT_ENCRYPTION_KMS], terrascan: [AC_AWS_0207]}
package onus.aws.s3.kms_encryption

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
	sse_algorithm := r.sse_algorithm
	not startswith(sse_algorithm, "aws:kms")
	lack := {
		"resource": r.address,
		"attribute": "sse_algorithm",
		"message": "objects are encrypted with a key of S3's: no use of it is recorded",
	}
}
