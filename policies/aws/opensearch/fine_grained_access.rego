# METADATA
# title: OpenSearch domains know their users
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
# custom:
#   kind: aws.opensearch.domain
#   class: authentication
#   severity: medium
#   attributes: [fine_grained_access]
#   profile: strict
#   help: >-
#     Set `enabled = true` in `advanced_security_options` and name a master user
#     (`AdvancedSecurityOptions` in CloudFormation).
#   controls:
#     aws-fsbp: [Opensearch.7]
#     nist-800-53-r5: [IA-2]
#     pci-dss-4: ["8.3.1"]
#     csa-ccm-4: [IAM-14]
#   aliases:
#     checkov: [CKV2_AWS_52]
#     kics: [e7530c3c-b7cf-4149-8db9-d037a0b5268e]
#     ddkics: [b4c6d7e8-f9a1-4bcd-89ef-01234abcd567]
#     cfn-guard: [OPENSEARCH_ACCESS_CONTROL_ENABLED]
package onus.aws.opensearch.fine_grained_access

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.fine_grained_access == false
	lack := {
		"resource": r.address,
		"attribute": "fine_grained_access",
		"message": "whoever passes the access policy may do anything with every index",
	}
}
