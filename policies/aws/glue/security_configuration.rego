# METADATA
# title: Glue security configurations encrypt everything
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html
# custom:
#   kind: aws.glue.security-configuration
#   class: encryption-at-rest
#   severity: medium
#   attributes: [cloudwatch, bookmarks, s3, cloudwatch_key, bookmarks_key]
#   help: >-
#     Set the modes `SSE-KMS` for `cloudwatch_encryption` and `s3_encryption` and `CSE-KMS`
#     for `job_bookmarks_encryption`, with keys.
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_99], kics: [ad5b4e97-2850-4adf-be17-1d293e0b85ee]}
package onus.aws.glue.security_configuration

unmet contains lack if {
	some r in input.kinds["aws.glue.security-configuration"]
	some part in ["cloudwatch", "bookmarks", "s3"]
	r[part] == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": part,
		"message": sprintf("`%s` is not encrypted", [part]),
		"rests_on": [part],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.glue.security-configuration"]
	some part in ["cloudwatch", "bookmarks"]
	r[part] != "DISABLED"
	key := sprintf("%s_key", [part])
	r[key] == ""
	lack := {
		"resource": r.address,
		"attribute": key,
		"message": sprintf("`%s` is to be encrypted without a key", [part]),
		"rests_on": [part, key],
	}
}
