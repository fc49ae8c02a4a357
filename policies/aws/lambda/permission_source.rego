# METADATA
# title: Services that may call a function are tied to a resource
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   kind: aws.lambda.permission
#   class: least-privilege
#   severity: high
#   attributes: [source]
#   subject_attributes: [principal]
#   help: Set `source_arn` (`SourceArn`) to the resource that calls, or `source_account`.
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_AWS_364], trivy: [AWS-0067]}
package onus.aws.lambda.permission_source

import data.onus.lib.join

# AWS services; accounts and organizations are tied by themselves.
subject contains r.address if {
	some r in input.kinds["aws.lambda.permission"]
	is_string(r.principal)
	endswith(r.principal, ".amazonaws.com")
}

unmet contains lack if {
	some r in input.kinds["aws.lambda.permission"]
	r.source == false
	lack := {
		"resource": r.address,
		"attribute": "source",
		"related": _function(r),
		"message": "the service may call the function on behalf of any account",
	}
}

_function(r) := [address | address := join.address(r.function)]
