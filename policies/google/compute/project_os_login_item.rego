# METADATA
# title: No entry of the project's metadata switches OS Login off
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
# custom:
#   kind: google.compute.project-metadata-item
#   class: authentication
#   severity: medium
#   attributes: [value]
#   subject_attributes: [key]
#   help: "Set the value to `TRUE`."
#   controls: {cis-gcp-2.0: ["4.4"], nist-800-53-r5: [AC-17, IA-2]}
#   aliases: {checkov: [CKV_GCP_33], kics: [32ecd6eb-0711-421f-9627-1a28d9eff217], trivy: [GCP-0042], terrascan: [AC_GCP_0291]}
package onus.google.compute.project_os_login_item

subject contains r.address if {
	some r in input.kinds["google.compute.project-metadata-item"]
	r.key == "enable-oslogin"
}

unmet contains lack if {
	some r in input.kinds["google.compute.project-metadata-item"]
	r.key == "enable-oslogin"
	value := r.value
	not lower(value) in {"true", "1", "yes", "y"}
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "SSH keys in the metadata count, IAM does not",
	}
}
