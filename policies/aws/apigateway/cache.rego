# METADATA
# title: Responses of the API are cached
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html
# custom:
#   kind: aws.apigateway.stage
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [cache]
#   help: "Set `cache_cluster_enabled = true` (`CacheClusterEnabled` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_120, CKV_AWS_225], trivy: [AWS-0190], kics: [52790cad-d60d-41d5-8483-146f9f21208d, 60a05ede-0a68-4d0d-a58f-f538cf55ff79]}
package onus.aws.apigateway.cache

import data.onus.lib.api
import data.onus.lib.ref

subject contains stage.address if {
	some stage in input.kinds["aws.apigateway.stage"]
	api.is_stage(stage)
}

unmet contains lack if {
	some stage in input.kinds["aws.apigateway.stage"]
	stage.cache == false
	lack := {
		"resource": stage.address,
		"attribute": "cache",
		"related": sort(ref.addresses(object.get(stage, "api", ""))),
		"message": "every request reaches the backend",
	}
}
