# METADATA
# title: Container scanning stays on where services are listed
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/artifact-analysis/docs/container-scanning-overview
# custom:
#   kind: google.iam.project-services
#   class: monitoring
#   severity: low
#   attributes: [services]
#   profile: strict
#   help: "List `containerscanning.googleapis.com` too."
#   controls: {nist-800-53-r5: [RA-5]}
#   aliases: {checkov: [CKV2_GCP_11]}
package onus.google.iam.services_scan

unmet contains lack if {
	some r in input.kinds["google.iam.project-services"]
	services := r.services
	not "containerscanning.googleapis.com" in services
	lack := {
		"resource": r.address,
		"attribute": "services",
		"message": "images are not scanned for known vulnerabilities",
	}
}
