# METADATA
# title: Volumes of SageMaker monitoring use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   kind: aws.sagemaker.monitoring-job
#   class: key-management
#   severity: low
#   attributes: [volume_key]
#   profile: strict
#   help: "Set `volume_kms_key_id` in `cluster_config` of `job_resources` (`VolumeKmsKeyId`)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_368]}
package onus.aws.sagemaker.monitoring_volume_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.monitoring-job"]
	keys.amazons(r.volume_key)
	lack := {
		"resource": r.address,
		"attribute": "volume_key",
		"message": "no key of your own is named for the volumes",
	}
}
