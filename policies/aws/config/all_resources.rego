# METADATA
# title: The recorder takes global resources as well
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html
# custom:
#   kind: aws.config.recorder
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [all_supported, global_resources]
#   help: "Set `include_global_resource_types = true` in one region."
#   controls: {cis-aws-3.0: ["3.3"], aws-fsbp: [Config.1], nist-800-53-r5: [CM-8], csa-ccm-4: [DCS-05]}
#   aliases: {checkov: [CKV_AWS_121, CKV2_AWS_48], terrascan: [AC_AWS_0450]}
package onus.aws.config.all_resources

unmet contains lack if {
	some r in input.kinds["aws.config.recorder"]
	r.all_supported == false
	lack := {
		"resource": r.address,
		"attribute": "all_supported",
		"rests_on": ["all_supported"],
		"message": "resource types are left out",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.config.recorder"]
	r.all_supported != false
	r.global_resources == false
	lack := {
		"resource": r.address,
		"attribute": "global_resources",
		"rests_on": ["global_resources"],
		"message": "users, roles and policies are not recorded",
	}
}
