# METADATA
# title: Clusters report to Container Insights
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html
# custom:
#   kind: aws.ecs.cluster
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [container_insights]
#   help: "Set `containerInsights` to `enabled` or `enhanced`."
#   controls: {aws-fsbp: [ECS.12], nist-800-53-r5: [AU-6, SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_65], trivy: [AWS-0034], kics: [97cb0688-369a-4d26-b1f7-86c4c91231bc, ab759fde-e1e8-4b0e-ad73-ba856e490ed8]}
package onus.aws.ecs.container_insights

unmet contains lack if {
	some r in input.kinds["aws.ecs.cluster"]
	container_insights := r.container_insights
	not container_insights in {"enabled", "enhanced"}
	lack := {
		"resource": r.address,
		"attribute": "container_insights",
		"message": "what tasks use and when they fail is not recorded",
	}
}
