# METADATA
# title: Builds write a log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html
# custom:
#   kind: aws.codebuild.project
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [logs, cloudwatch_logs, s3_logs]
#   help: "Set `logs_config`, with one kind of log enabled."
#   controls: {aws-fsbp: [CodeBuild.4], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_314], sonar: [S6294]}
package onus.aws.codebuild.logs

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.logs == false
	lack := {
		"resource": r.address,
		"attribute": "logs",
		"rests_on": ["logs"],
		"message": "nothing says where the log goes, or how long it is kept",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.logs == true
	r.cloudwatch_logs == "DISABLED"
	r.s3_logs == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "cloudwatch_logs",
		"message": "builds leave no log",
	}
}
