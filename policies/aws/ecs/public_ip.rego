# METADATA
# title: Tasks of a service have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
# custom:
#   kind: aws.ecs.service
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Set `assign_public_ip = false`."
#   controls: {aws-fsbp: [ECS.2], nist-800-53-r5: [SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_333]}
package onus.aws.ecs.public_ip

unmet contains lack if {
	some r in input.kinds["aws.ecs.service"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "tasks get public addresses",
	}
}
