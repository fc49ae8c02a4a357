# METADATA
# title: Results of Athena are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html
# custom:
#   kind: aws.athena.workgroup
#   class: encryption-at-rest
#   severity: low
#   attributes: [encryption]
#   help: >-
#     Set `encryption_option` in `encryption_configuration`, best to `SSE_KMS` with a key
#     (`EncryptionConfiguration` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_159]
#     trivy: [AWS-0006]
#     kics: [d364984a-a222-4b5f-a8b0-e23ab19ebff3]
#     terrascan: [AC_AWS_0443]
package onus.aws.athena.result_encryption

unmet contains lack if {
	some r in input.kinds["aws.athena.workgroup"]
	r.encryption == ""
	lack := {
		"resource": r.address,
		"attribute": "encryption",
		"message": "results are written without encryption",
	}
}
