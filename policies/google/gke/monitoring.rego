# METADATA
# title: Clusters write their metrics
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/configure-metrics
# custom:
#   kind: google.gke.cluster
#   class: monitoring
#   severity: medium
#   attributes: [monitoring_service, monitoring_components]
#   help: "Leave `monitoring_service` out, and keep `SYSTEM_COMPONENTS` in `monitoring_config.enable_components`."
#   controls: {nist-800-53-r5: [SI-4]}
#   aliases: {checkov: [CKV_GCP_8], kics: [30e8dfd2-3591-4d19-8d11-79e93106c93d], trivy: [GCP-0052], terrascan: [AC_GCP_0029]}
package onus.google.gke.monitoring

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.monitoring_service != "monitoring.googleapis.com/kubernetes"
	lack := {
		"resource": r.address,
		"attribute": "monitoring_service",
		"message": "metrics are not written to Cloud Monitoring",
		"rests_on": ["monitoring_service"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.monitoring_service == "monitoring.googleapis.com/kubernetes"
	not "SYSTEM_COMPONENTS" in r.monitoring_components
	lack := {
		"resource": r.address,
		"attribute": "monitoring_components",
		"message": "the system's components are not measured",
		"rests_on": ["monitoring_service", "monitoring_components"],
	}
}
