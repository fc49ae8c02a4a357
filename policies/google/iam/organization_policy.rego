# METADATA
# title: Guarding organization policies are enforced
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints
# custom:
#   kind: google.iam.org-policy
#   class: hardening
#   severity: medium
#   attributes: [enforced]
#   subject_attributes: [constraint]
#   help: "Keep the policy enforced, and make exceptions narrow."
#   controls: {nist-800-53-r5: [CM-6]}
package onus.google.iam.organization_policy

_guards(constraint) if {
	some guard in [
		"iam.disableServiceAccountKeyCreation",
		"iam.disableServiceAccountKeyUpload",
		"iam.automaticIamGrantsForDefaultServiceAccounts",
		"storage.uniformBucketLevelAccess",
		"storage.publicAccessPrevention",
		"compute.requireOsLogin",
		"compute.requireShieldedVm",
		"compute.disableSerialPortAccess",
		"compute.skipDefaultNetworkCreation",
		"sql.restrictPublicIp",
		"sql.restrictAuthorizedNetworks",
	]
	is_string(constraint)
	endswith(constraint, guard)
}

subject contains r.address if {
	some r in input.kinds["google.iam.org-policy"]
	_guards(r.constraint)
}

unmet contains lack if {
	some r in input.kinds["google.iam.org-policy"]
	_guards(r.constraint)
	r.enforced == "FALSE"
	lack := {
		"resource": r.address,
		"attribute": "enforced",
		"message": sprintf("%s is switched off here", [r.constraint]),
	}
}
