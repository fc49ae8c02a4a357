# METADATA
# title: The organization can set limits for its accounts
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
# custom:
#   kind: aws.organizations.organization
#   class: least-privilege
#   severity: medium
#   profile: strict
#   attributes: [policy_types, feature_set]
#   help: "Set `feature_set = \"ALL\"` and enable `SERVICE_CONTROL_POLICY`."
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {kics: [5ba6229c-8057-433e-91d0-21cf13569ca9]}
package onus.aws.organizations.service_control_policies

unmet contains lack if {
	some r in input.kinds["aws.organizations.organization"]
	r.feature_set != "ALL"
	lack := {
		"resource": r.address,
		"attribute": "feature_set",
		"rests_on": ["feature_set"],
		"message": "the organization shares bills only",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.organizations.organization"]
	r.type == "aws_organizations_organization"
	r.feature_set == "ALL"
	policy_types := r.policy_types
	not "SERVICE_CONTROL_POLICY" in policy_types
	lack := {
		"resource": r.address,
		"attribute": "policy_types",
		"message": "service control policies are switched off",
	}
}
