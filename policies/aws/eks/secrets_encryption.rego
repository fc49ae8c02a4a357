# METADATA
# title: Secrets of the cluster are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html
# custom:
#   kind: aws.eks.cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [secrets_encrypted]
#   help: "Add `encryption_config` for `secrets`; from Kubernetes 1.28 on Amazon encrypts them anyway."
#   controls: {aws-fsbp: [EKS.3], nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_58], trivy: [AWS-0039], kics: [63ebcb19-2739-4d3f-aa5c-e8bbb9b85281]}
package onus.aws.eks.secrets_encryption

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	r.secrets_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "secrets_encrypted",
		"message": "secrets lie in etcd as they are",
	}
}
