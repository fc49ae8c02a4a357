# METADATA
# title: Fargate tasks follow the latest platform version
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
# custom:
#   kind: aws.ecs.service
#   class: patching
#   severity: low
#   attributes: [platform_version]
#   subject_attributes: [launch_type]
#   help: "Leave `platform_version` out, or set it to `LATEST`."
#   controls: {aws-fsbp: [ECS.10], nist-800-53-r5: [SI-2], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_332]}
package onus.aws.ecs.platform_version

subject contains r.address if {
	some r in input.kinds["aws.ecs.service"]
	r.launch_type == "FARGATE"
}

unmet contains lack if {
	some r in input.kinds["aws.ecs.service"]
	r.launch_type == "FARGATE"
	r.platform_version != "LATEST"
	lack := {
		"resource": r.address,
		"attribute": "platform_version",
		"message": "the service stays on an old platform",
	}
}
