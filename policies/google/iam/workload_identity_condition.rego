# METADATA
# title: Federated identities have to meet a condition
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation
# custom:
#   kind: google.iam.workload-provider
#   class: authentication
#   severity: high
#   attributes: [condition]
#   subject_attributes: [cloud, saml]
#   help: "Set `attribute_condition` to what tells your own workloads."
#   controls: {nist-800-53-r5: [AC-3, IA-9]}
#   aliases: {checkov: [CKV_GCP_118, CKV_GCP_125], trivy: [GCP-0068]}
package onus.google.iam.workload_identity_condition

subject contains r.address if {
	some r in input.kinds["google.iam.workload-provider"]
	r.cloud == false
	r.saml == false
}

unmet contains lack if {
	some r in input.kinds["google.iam.workload-provider"]
	r.condition == ""
	r.cloud == false
	r.saml == false
	lack := {
		"resource": r.address,
		"attribute": "condition",
		"message": "whoever the issuer vouches for is let in",
	}
}
