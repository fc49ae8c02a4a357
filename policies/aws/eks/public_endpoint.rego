# METADATA
# title: The API server has no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   kind: aws.eks.cluster
#   class: public-exposure
#   severity: low
#   profile: strict
#   attributes: [public_endpoint]
#   help: "Set `endpoint_public_access = false`."
#   controls: {aws-fsbp: [EKS.1], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_39], trivy: [AWS-0040], kics: [42f4b905-3736-4213-bfe9-c0660518cda8]}
package onus.aws.eks.public_endpoint

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	r.public_endpoint == true
	lack := {
		"resource": r.address,
		"attribute": "public_endpoint",
		"message": "the API server has a public address",
	}
}
