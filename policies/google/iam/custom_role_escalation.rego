# METADATA
# title: Custom roles do not lead to more than they say
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/creating-custom-roles
# custom:
#   kind: google.iam.custom-role
#   class: least-privilege
#   severity: medium
#   attributes: [permissions]
#   profile: strict
#   help: "Put permissions that lead to more into a role of their own, granted on single accounts."
#   controls: {nist-800-53-r5: [AC-6]}
package onus.google.iam.custom_role_escalation

_leads_on(permission) if permission in {
	"iam.roles.create",
	"iam.roles.update",
	"iam.serviceAccountKeys.create",
	"iam.serviceAccounts.actAs",
	"iam.serviceAccounts.getAccessToken",
	"iam.serviceAccounts.getOpenIdToken",
	"iam.serviceAccounts.implicitDelegation",
	"iam.serviceAccounts.signBlob",
	"iam.serviceAccounts.signJwt",
	"orgpolicy.policy.set",
}

_leads_on(permission) if {
	is_string(permission)
	endswith(permission, ".setIamPolicy")
}

unmet contains lack if {
	some r in input.kinds["google.iam.custom-role"]
	some i, permission in r.permissions
	_leads_on(permission)
	lack := {
		"resource": r.address,
		"attribute": sprintf("permissions[%d]", [i]),
		"message": sprintf("with %s the holder can become somebody mightier", [permission]),
		"rests_on": [sprintf("permissions[%d]", [i])],
	}
}
