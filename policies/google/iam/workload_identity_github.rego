# METADATA
# title: GitHub pipelines are admitted by owner or repository
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
# custom:
#   kind: google.iam.workload-provider
#   class: authentication
#   severity: high
#   attributes: [condition, issuer]
#   subject_attributes: [issuer]
#   help: "Compare `assertion.repository_owner_id` or `assertion.repository_id` with your own."
#   controls: {nist-800-53-r5: [AC-3, IA-9]}
#   aliases: {checkov: [CKV_GCP_125]}
package onus.google.iam.workload_identity_github

_is_github(r) if contains(r.issuer, "token.actions.githubusercontent.com")

_narrows(condition) if {
	some claim in ["repository", "sub", "enterprise_id", "organization"]
	contains(condition, claim)
}

subject contains r.address if {
	some r in input.kinds["google.iam.workload-provider"]
	_is_github(r)
	r.condition != ""
}

subject contains r.address if {
	some r in input.kinds["google.iam.workload-provider"]
	_is_github(r)
	not r.condition
}

unmet contains lack if {
	some r in input.kinds["google.iam.workload-provider"]
	_is_github(r)
	r.condition != ""
	not _narrows(r.condition)
	lack := {
		"resource": r.address,
		"attribute": "condition",
		"message": "the condition names neither repository nor owner",
	}
}
