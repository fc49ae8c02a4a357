# METADATA
# title: Glue jobs run a version that is still mended
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html
# custom:
#   kind: aws.glue.job
#   class: patching
#   severity: medium
#   attributes: [glue_version]
#   help: "Set `glue_version` to `4.0` or later (`GlueVersion` in CloudFormation)."
#   controls:
#     aws-fsbp: [Glue.4]
#     nist-800-53-r5: [SI-2]
#     pci-dss-4: ["6.3.3"]
#     csa-ccm-4: [TVM-03]
package onus.aws.glue.version

unmet contains lack if {
	some r in input.kinds["aws.glue.job"]
	r.glue_version in {"0.9", "1.0", "2.0"}
	lack := {
		"resource": r.address,
		"attribute": "glue_version",
		"message": "Spark and Python of years ago run the job",
	}
}
