# METADATA
# title: MQ brokers survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html
# custom:
#   kind: aws.mq.broker
#   class: availability
#   severity: low
#   attributes: [deployment]
#   profile: strict
#   help: >-
#     Set `deployment_mode` to `ACTIVE_STANDBY_MULTI_AZ` (ActiveMQ) or `CLUSTER_MULTI_AZ`
#     (RabbitMQ); `DeploymentMode` in CloudFormation.
#   controls: {aws-fsbp: [MQ.5, MQ.6], nist-800-53-r5: [CP-10]}
package onus.aws.mq.deployment

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.deployment == "SINGLE_INSTANCE"
	lack := {
		"resource": r.address,
		"attribute": "deployment",
		"message": "the broker stands on one instance",
	}
}
