# METADATA
# title: A user has one access key at most
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
# custom:
#   kind: aws.iam.access-key
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [user]
#   help: Keep one key per user; a second one is for the days of a rotation.
#   controls: {cis-aws-3.0: ["1.13"]}
#   aliases: {kics: [3561130e-9c5f-485b-9e16-2764c82763e5, 48677914-6fdf-40ec-80c4-2b0e94079f54], trivy: [AWS-0144]}
package onus.aws.iam.access_key_count

import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["aws.iam.access-key"]
	some other in input.kinds["aws.iam.access-key"]
	other.address != r.address
	other.user == r.user
	lack := {
		"resource": r.address,
		"attribute": "user",
		"related": [other.address],
		"message": "the user has another access key",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.iam.access-key"]
	some other in input.kinds["aws.iam.access-key"]
	other.address != r.address
	doubt.is_unknown(other, "user")
	lack := {
		"resource": r.address,
		"attribute": "user",
		"related": [other.address],
		"message": "the user has another access key",
		"uncertain": "whose another access key is isn't known before apply",
	}
}
