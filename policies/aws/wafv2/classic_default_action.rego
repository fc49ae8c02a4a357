# METADATA
# title: Classic web ACLs block what no rule allows
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl-default-action.html
# custom:
#   kind: aws.wafv2.classic-web-acl
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [default_action]
#   help: "Set the default action to `BLOCK`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [6d64f311-3da6-45f3-80f1-14db9771ea40], cfn-guard: [WAF_WEB_ACL_DEFAULT_ACTION_RULE], cfn-nag: [F665], config-lint: [WAF_WEB_ACL]}
package onus.aws.wafv2.classic_default_action

unmet contains lack if {
	some r in input.kinds["aws.wafv2.classic-web-acl"]
	r.default_action == "ALLOW"
	lack := {
		"resource": r.address,
		"attribute": "default_action",
		"message": "what no rule names is let pass",
	}
}
