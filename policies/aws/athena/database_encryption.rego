# METADATA
# title: Databases of Athena encrypt their results
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html
# custom:
#   kind: aws.athena.database
#   class: encryption-at-rest
#   severity: low
#   attributes: [encryption]
#   help: >-
#     Set `encryption_option` in `encryption_configuration`, best to `SSE_KMS` with a
#     `kms_key`.
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_77]
#     trivy: [AWS-0006]
#     kics: [b2315cae-b110-4426-81e0-80bb8640cdd3]
package onus.aws.athena.database_encryption

unmet contains lack if {
	some r in input.kinds["aws.athena.database"]
	r.encryption == ""
	lack := {
		"resource": r.address,
		"attribute": "encryption",
		"message": "results are written without encryption",
	}
}
