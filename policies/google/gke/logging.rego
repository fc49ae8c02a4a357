# METADATA
# title: Clusters write their logs
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
# custom:
#   kind: google.gke.cluster
#   class: logging
#   severity: medium
#   attributes: [logging_service, logging_components]
#   help: "Leave `logging_service` out, and keep `SYSTEM_COMPONENTS` and `WORKLOADS` in `logging_config.enable_components`."
#   controls: {nist-800-53-r5: [AU-12]}
#   aliases: {checkov: [CKV_GCP_1], kics: [4c7ebcb2-eae2-461e-bc83-456ee2d4f694], trivy: [GCP-0060], terrascan: [AC_GCP_0030]}
package onus.google.gke.logging

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.logging_service != "logging.googleapis.com/kubernetes"
	lack := {
		"resource": r.address,
		"attribute": "logging_service",
		"message": "logs are not written to Cloud Logging",
		"rests_on": ["logging_service"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.logging_service == "logging.googleapis.com/kubernetes"
	not "SYSTEM_COMPONENTS" in r.logging_components
	lack := {
		"resource": r.address,
		"attribute": "logging_components",
		"message": "the system's components are not logged",
		"rests_on": ["logging_service", "logging_components"],
	}
}
