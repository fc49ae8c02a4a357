# METADATA
# title: The Glue catalog is encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
# custom:
#   kind: aws.glue.catalog-encryption
#   class: encryption-at-rest
#   severity: medium
#   attributes: [mode]
#   help: >-
#     Set `catalog_encryption_mode = "SSE-KMS"` in `encryption_at_rest`
#     (`CatalogEncryptionMode` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_94], kics: [01d50b14-e933-4c99-b314-6d08cd37ad35]}
package onus.aws.glue.catalog_encryption

unmet contains lack if {
	some r in input.kinds["aws.glue.catalog-encryption"]
	r.mode == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "mode",
		"message": "the catalog is not encrypted with a key of the account",
	}
}
