# METADATA
# title: Source addresses hold no token
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html
# custom:
#   kind: aws.codebuild.project
#   class: secrets
#   severity: critical
#   attributes: [source_location, secondary_locations]
#   help: "Connect with OAuth, a connection, or `aws_codebuild_source_credential`."
#   controls: {aws-fsbp: [CodeBuild.1], nist-800-53-r5: [IA-5], pci-dss-4: ["8.6.2"], csa-ccm-4: [IAM-14]}
#   aliases: {cfn-guard: [CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK]}
package onus.aws.codebuild.source_credentials

_holds_token(address) if regex.match(`^https?://[^/@]+@`, address)

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	_holds_token(r.source_location)
	lack := {
		"resource": r.address,
		"attribute": "source_location",
		"rests_on": ["source_location"],
		"message": "the address holds a token or a password",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	some i, address in r.secondary_locations
	_holds_token(address)
	path := sprintf("secondary_locations[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the address holds a token or a password",
	}
}
