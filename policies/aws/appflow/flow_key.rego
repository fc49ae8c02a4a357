# METADATA
# title: AppFlow flows use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html
# custom:
#   kind: aws.appflow.flow
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_arn` (`KMSArn` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_263]}
package onus.aws.appflow.flow_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.appflow.flow"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
