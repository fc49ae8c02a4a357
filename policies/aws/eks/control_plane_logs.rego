# METADATA
# title: The control plane writes its logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
# custom:
#   kind: aws.eks.cluster
#   class: logging
#   severity: medium
#   attributes: [log_types]
#   help: "Name `api`, `audit` and `authenticator` in `enabled_cluster_log_types`."
#   controls: {aws-fsbp: [EKS.8], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_37], trivy: [AWS-0038], kics: [37304d3f-f852-40b8-ae3f-725e87a7cedf, 66f130d9-b81d-4e8e-9b08-da74b9c891df], terrascan: [AC_AWS_0465]}
package onus.aws.eks.control_plane_logs

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	count({"api", "audit", "authenticator"} - {t | some t in r.log_types}) > 0
	lack := {
		"resource": r.address,
		"attribute": "log_types",
		"message": "the API, audit or authenticator log is not written",
	}
}
