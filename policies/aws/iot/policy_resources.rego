# METADATA
# title: IoT policies name their resources
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html
# custom:
#   kind: aws.iot.policy
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: "Name what devices need."
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {kics: [be5b230d-4371-4a28-a441-85dc760e2aa3], cfn-guard: [IOT_POLICY_WILDCARD_RESOURCE_RULE], cfn-nag: [W39]}
package onus.aws.iot.policy_resources

unmet contains lack if {
	some r in input.kinds["aws.iot.policy"]
	some i, statement in r.policy.statements
	statement.effect == "Allow"
	some resource in statement.resources
	resource == "*"
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [concat("", [path, ".effect"]), concat("", [path, ".resources"])],
		"message": "a device may do it for every client and topic",
	}
}
