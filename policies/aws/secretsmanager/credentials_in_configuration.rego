# METADATA
# title: Environments and start scripts hold no credentials
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
# custom:
#   kind: aws.secretsmanager.text
#   class: secrets
#   severity: high
#   attributes: [text, second, third]
#   help: Give the workload a role, and let it read secrets from Secrets Manager or Parameter Store.
#   controls: {nist-800-53-r5: [IA-5(7), SC-28], aws-fsbp: [CodeBuild.1, CodeBuild.2, ECS.8], csa-ccm-4: [CEK-03, IAM-14]}
#   aliases:
#     checkov: [CKV_AWS_45, CKV_AWS_46, CKV_AWS_384]
#     kics: [d7b9d850-3e06-4a75-852f-c46c2e92240b, 1402afd8-a95c-4e84-8b0b-6fb43758e6ce, 2564172f-c92b-4261-9acd-464aed511696]
#     cfn-guard: [CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK, CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK]
#     config-lint: [LAMBDA_ENVIRONMENT_SECRETS, ECS_ENVIRONMENT_SECRETS, BATCH_JOB_AWS_ENVIRONMENT_SECRETS]
#     terrascan: [AC_AWS_0095, AC_AWS_0167]
package onus.aws.secretsmanager.credentials_in_configuration

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.text"]
	some field in ["text", "second", "third"]
	some i, found in r[field]
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": _message(found),
	}
}

_message(found) := sprintf("looks like a credential: %s", [found.kind]) if found.name == null

_message(found) := sprintf("`%s` looks like a credential: %s", [found.name, found.kind]) if found.name != null
