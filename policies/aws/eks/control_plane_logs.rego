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
#   aliases: {checkov: [CKV_AWS_37], trivy: [AWS-0038]}
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
