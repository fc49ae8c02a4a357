# METADATA
# title: IoT policies name their actions
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
#   aliases: {kics: [4d32780f-43a4-424a-a06d-943c543576a5], cfn-guard: [IOT_POLICY_WILDCARD_ACTION_RULE], cfn-nag: [W38], config-lint: [IOT_WILDCARD_PRINCIPAL]}
package onus.aws.iot.policy_actions

unmet contains lack if {
	some r in input.kinds["aws.iot.policy"]
	some i, statement in r.policy.statements
	statement.effect == "Allow"
	some action in statement.actions
	action in {"*", "iot:*"}
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [concat("", [path, ".effect"]), concat("", [path, ".actions"])],
		"message": "a device may do everything",
	}
}
