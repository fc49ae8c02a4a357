# METADATA
# title: Builds carry no access keys in their environment
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html
# custom:
#   kind: aws.codebuild.project
#   class: secrets
#   severity: critical
#   attributes: ["environment[*].name", "environment[*].kind"]
#   help: "Use the project's role; keep other secrets in Secrets Manager."
#   controls: {aws-fsbp: [CodeBuild.2], nist-800-53-r5: [IA-5], pci-dss-4: ["8.6.2"], csa-ccm-4: [IAM-14]}
#   aliases: {cfn-guard: [CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK]}
package onus.aws.codebuild.environment_credentials

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	some i, variable in r.environment
	variable.name in {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"}
	variable.kind == "PLAINTEXT"
	lack := {
		"resource": r.address,
		"attribute": sprintf("environment[%d].name", [i]),
		"rests_on": [sprintf("environment[%d].name", [i]), sprintf("environment[%d].kind", [i])],
		"message": sprintf("%s stands in the environment as it is", [variable.name]),
	}
}
