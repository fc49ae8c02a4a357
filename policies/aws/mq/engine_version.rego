# METADATA
# title: MQ brokers run an engine that is still mended
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html
# custom:
#   kind: aws.mq.engine
#   class: patching
#   severity: medium
#   attributes: [engine_version]
#   subject_attributes: [engine]
#   help: >-
#     Set `engine_version` to a supported version, for example `5.18` of ActiveMQ or `3.13` of
#     RabbitMQ.
#   controls: {nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_208]}
package onus.aws.mq.engine_version

_ended := {"ACTIVEMQ": `^5\.([0-9]|1[0-5])(\.|$)`, "RABBITMQ": `^3\.([0-9]|10)(\.|$)`}

subject contains r.address if {
	some r in input.kinds["aws.mq.engine"]
	is_string(r.engine)
	upper(r.engine) in object.keys(_ended)
}

unmet contains lack if {
	some r in input.kinds["aws.mq.engine"]
	regex.match(_ended[upper(r.engine)], r.engine_version)
	lack := {
		"resource": r.address,
		"attribute": "engine_version",
		"message": sprintf("nobody mends version %s any more", [r.engine_version]),
	}
}
