# METADATA
# title: Cached responses are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html
# custom:
#   kind: aws.apigateway.method-settings
#   class: encryption-at-rest
#   severity: medium
#   attributes: [cache_encrypted, caching]
#   subject_attributes: [caching]
#   help: "Set `cache_data_encrypted = true` (`CacheDataEncrypted` in CloudFormation)."
#   controls: {aws-fsbp: [APIGateway.5], nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_308]
#     trivy: [AWS-0002, AWS-0110]
#     kics: [37cca703-b74c-48ba-ac81-595b53398e9b, b7c9a40c-23e4-4a2d-8d39-a3352f10f288]
#     cfn-guard: [API_GW_CACHE_ENABLED_AND_ENCRYPTED]
#     cfn-nag: [W87]
package onus.aws.apigateway.cache_encryption

import data.onus.lib.ref

subject contains setting.address if {
	some setting in input.kinds["aws.apigateway.method-settings"]
	setting.caching == true
}

unmet contains lack if {
	some setting in input.kinds["aws.apigateway.method-settings"]
	setting.caching == true
	setting.cache_encrypted == false
	lack := {
		"resource": setting.address,
		"attribute": "cache_encrypted",
		"related": sort(ref.addresses(object.get(setting, "api", ""))),
		"message": "responses lie in the cache as they are",
	}
}
