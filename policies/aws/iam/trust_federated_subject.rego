# METADATA
# title: Roles for web identities name the subject that may come
# scope: package
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc_secure-by-default.html
# custom:
#   kind: aws.iam.role
#   class: authentication
#   severity: high
#   attributes: [trust_policy]
#   help: "Add a condition on the provider's `sub` claim, such as `repo:ORG/REPO:ref:refs/heads/main`."
#   controls: {nist-800-53-r5: [AC-3, IA-8]}
#   aliases: {checkov: [CKV_AWS_393, CKV_AWS_358]}
package onus.aws.iam.trust_federated_subject

import data.onus.lib.iam

unmet contains lack if {
	some role in input.kinds["aws.iam.role"]
	some i, statement in role.trust_policy.statements
	statement.effect == "Allow"
	some provider in iam.oidc_providers(statement)
	not _names_subject(statement, provider)
	path := sprintf("trust_policy.statements[%d]", [i])
	lack := {
		"resource": role.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": sprintf("anybody whom `%s` signs in can assume the role", [provider]),
	}
}

# Some subject is asked for, and none of those that are is open to all.
_names_subject(statement, provider) if {
	subjects := iam.subjects(statement)
	count(subjects) > 0
	every subject in subjects {
		not iam.is_open_subject(subject)
		not _is_misread(provider, subject)
	}
}

# An issuer that signs for one organization only: any condition tells its members apart.
_names_subject(statement, provider) if {
	some issuer in _own_issuers
	startswith(provider, issuer)
	iam.is_conditional(statement)
}

_own_issuers := {
	"api.bitbucket.org/2.0/workspaces/",
	"cognito-idp.",
	"login.microsoftonline.com/",
	"oidc.circleci.com/org/",
	"sts.windows.net/",
}

# GitHub's subjects begin with the repository; claims that a workflow's author chooses say nothing.
_is_misread(provider, subject) if {
	provider == "token.actions.githubusercontent.com"
	not contains(subject, "/")
	not regex.match(`^(repository_owner(_id)?|repository_id|enterprise):[^*?]+$`, subject)
}

_is_misread(provider, subject) if {
	provider == "token.actions.githubusercontent.com"
	some claim in {"workflow", "environment", "ref", "head_ref", "base_ref", "context", "actor"}
	startswith(subject, sprintf("%s:", [claim]))
}
