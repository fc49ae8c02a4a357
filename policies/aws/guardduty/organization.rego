# METADATA
# title: GuardDuty takes in new accounts
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/set-up-and-manage-organization.html
# custom:
#   kind: aws.guardduty.organization
#   class: monitoring
#   severity: medium
#   attributes: [enrolls]
#   help: "Set `auto_enable_organization_members = \"ALL\"`."
#   controls: {aws-fsbp: [GuardDuty.1], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV2_AWS_3]}
package onus.aws.guardduty.organization

unmet contains lack if {
	some r in input.kinds["aws.guardduty.organization"]
	r.enrolls in {"NONE", "false"}
	lack := {
		"resource": r.address,
		"attribute": "enrolls",
		"message": "accounts that join are not watched",
	}
}
