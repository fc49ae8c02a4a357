# METADATA
# title: The API server is not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   kind: aws.eks.cluster
#   class: public-exposure
#   severity: high
#   attributes: [public_access_cidrs, public_endpoint]
#   help: "Name your networks in `public_access_cidrs`, or set `endpoint_public_access = false`."
#   controls: {aws-fsbp: [EKS.1], nist-800-53-r5: [SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_38], trivy: [AWS-0041], kics: [61cf9883-1752-4768-b18c-0d57f2737709], cfn-guard: [EKS_ENDPOINT_NO_PUBLIC_ACCESS]}
package onus.aws.eks.public_endpoint_cidrs

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	r.public_endpoint == true
	some cidr in r.public_access_cidrs
	net.is_world(cidr)
	lack := {
		"resource": r.address,
		"attribute": "public_access_cidrs",
		"message": sprintf("the API server answers %s", [cidr]),
	}
}
