# METADATA
# title: Functions have roles of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
# custom:
#   kind: aws.lambda.function
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [role]
#   help: Give each function a role with what it needs.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {kics: [4ba74f01-aba5-4be2-83bc-be79ff1a3b92, ae03f542-1423-402f-9cef-c834e7ee9583]}
package onus.aws.lambda.own_role

import data.onus.lib.doubt
import data.onus.lib.join

# Roles that several functions have.
_shared := join.repeated([r.role |
	some r in input.kinds["aws.lambda.function"]
	is_string(r.role)
])

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	r.role in _shared
	lack := {
		"resource": r.address,
		"attribute": "role",
		"message": "another function has the same role",
	}
}

# A function whose role isn't known may have that of any other.
_unknown := [r.address |
	some r in input.kinds["aws.lambda.function"]
	doubt.is_unknown(r, "role")
]

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	is_string(r.role)
	count(_unknown) > 0
	lack := {
		"resource": r.address,
		"attribute": "role",
		"related": _unknown,
		"message": "another function has the same role",
		"uncertain": "the role of another function isn't known before apply",
	}
}
