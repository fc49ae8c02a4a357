# METADATA
# title: OpenSearch domains are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
# custom:
#   kind: aws.opensearch.domain
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: >-
#     Set `enabled = true` in `encrypt_at_rest` (`EncryptionAtRestOptions: {Enabled: true}` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [Opensearch.1, ES.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_5]
#     trivy: [AWS-0048]
#     kics: [24e16922-4330-4e9d-be8a-caa90299466a, 86a248ab-0e01-4564-a82a-878303e253bb]
#     cfn-nag: [W54]
#     cfn-guard: [ELASTICSEARCH_ENCRYPTED_AT_REST, OPENSEARCH_ENCRYPTED_AT_REST]
#     config-lint: [ELASTICSEARCH_ENCRYPTION_REST]
#     sonar: [S6308]
#     terrascan: [AC_AWS_0112]
package onus.aws.opensearch.encryption

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "indices, logs and snapshots are stored without encryption",
	}
}
