# METADATA
# title: Environments report their health in detail
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html
# custom:
#   kind: aws.elasticbeanstalk.environment
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [health_reporting, template, health_streaming]
#   help: "Set the option `SystemType` to `enhanced`."
#   controls: {aws-fsbp: [ElasticBeanstalk.1], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_312]}
package onus.aws.elasticbeanstalk.health_reporting

# A saved configuration may say it.
unmet contains lack if {
	some r in input.kinds["aws.elasticbeanstalk.environment"]
	r.health_reporting == "basic"
	r.template == ""
	r.health_streaming == false
	lack := {
		"resource": r.address,
		"attribute": "health_reporting",
		"message": "health is reported without its reasons",
	}
}
