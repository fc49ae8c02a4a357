# METADATA
# title: Old clusters keep privileged pods out
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/deprecations/podsecuritypolicy
# custom:
#   kind: google.gke.cluster
#   class: hardening
#   severity: medium
#   attributes: [pod_security_policy]
#   subject_attributes: [version]
#   profile: strict
#   help: "Move to a supported version. Until then set `pod_security_policy_config { enabled = true }`."
#   controls: {nist-800-53-r5: [CM-7]}
#   aliases: {checkov: [CKV_GCP_24], kics: [9192e0f9-eca5-4056-9282-ae2a736a4088], terrascan: [AC_GCP_0022]}
package onus.google.gke.pod_security_policy

# `1.24` and before, with or without a patch.
_has_policies(r) if {
	is_string(r.version)
	parts := split(r.version, ".")
	parts[0] == "1"
	regex.match(`^[0-9]+$`, parts[1])
	to_number(parts[1]) < 25
}

subject contains r.address if {
	some r in input.kinds["google.gke.cluster"]
	_has_policies(r)
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	_has_policies(r)
	not r.pod_security_policy == true
	lack := {
		"resource": r.address,
		"attribute": "pod_security_policy",
		"message": "privileged pods are admitted",
	}
}
