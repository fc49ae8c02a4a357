# METADATA
# title: SageMaker notebooks ask for metadata tokens
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html
# custom:
#   kind: aws.sagemaker.notebook
#   class: hardening
#   severity: medium
#   attributes: [imds_version]
#   help: >-
#     Set `minimum_instance_metadata_service_version = "2"`
#     (`MinimumInstanceMetadataServiceVersion`).
#   controls:
#     aws-fsbp: [SageMaker.9]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
#   aliases: {checkov: [CKV_AWS_371]}
package onus.aws.sagemaker.notebook_imds

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.notebook"]
	r.imds_version != "2"
	lack := {
		"resource": r.address,
		"attribute": "imds_version",
		"message": "version 1 of the metadata service answers",
	}
}
