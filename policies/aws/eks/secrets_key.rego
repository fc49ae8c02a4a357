# METADATA
# title: Secrets of the cluster are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html
# custom:
#   kind: aws.eks.cluster
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [secrets_kms_key]
#   help: "Add `encryption_config` with a `key_arn`."
#   controls: {cis-eks-1.5: ["5.3.1"], nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {cfn-guard: [EKS_CLUSTER_ENCRYPTION_RULE], cfn-nag: [W82]}
package onus.aws.eks.secrets_key

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	r.secrets_kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "secrets_kms_key",
		"message": "secrets are encrypted with a key that Amazon owns",
	}
}
