# METADATA
# title: Policies of domains outside of a network let only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
# custom:
#   kind: aws.opensearch.domain
#   class: public-exposure
#   severity: high
#   attributes: [policy]
#   subject_attributes: [vpc]
#   help: Name the principals in the access policy, or put the domain into a VPC.
#   controls: {aws-fsbp: [ES.2, Opensearch.2], nist-800-53-r5: [AC-3, SC-7]}
#   aliases: {kics: [16c4216a-50d3-4785-bfb2-4adb5144a8ba], terrascan: [AC_AWS_0469], sonar: [S6270]}
package onus.aws.opensearch.policy_wildcard

import data.onus.lib.iam

# Within a VPC security groups decide who comes near.
subject contains r.address if {
	some r in input.kinds["aws.opensearch.domain"]
	r.vpc == false
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	some i in iam.open_statements(r.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": "the access policy lets everybody in",
	}
}
