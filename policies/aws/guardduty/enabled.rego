# METADATA
# title: GuardDuty detectors are switched on
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html
# custom:
#   kind: aws.guardduty.detector
#   class: monitoring
#   severity: medium
#   attributes: [enabled]
#   help: "Leave `enable` out or set it to `true`; in CloudFormation `Enable: true`."
#   controls: {aws-fsbp: [GuardDuty.1], nist-800-53-r5: [SI-4], pci-dss-4: ["11.5.1"], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_238], kics: [704dadd3-54fc-48ac-b6a0-02f170011473, a25cd877-375c-4121-a640-730929936fac], terrascan: [AC_AWS_0131]}
package onus.aws.guardduty.enabled

unmet contains lack if {
	some r in input.kinds["aws.guardduty.detector"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"message": "the detector is suspended",
	}
}
