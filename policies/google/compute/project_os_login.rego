# METADATA
# title: OS Login holds for the project
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
# custom:
#   kind: google.compute.project-metadata
#   class: authentication
#   severity: medium
#   attributes: [os_login]
#   help: "Set `enable-oslogin = \"TRUE\"`. This resource owns the whole of the project's metadata: what it leaves out is gone."
#   controls: {cis-gcp-2.0: ["4.4"], nist-800-53-r5: [AC-17, IA-2]}
#   aliases: {checkov: [CKV_GCP_33], kics: [32ecd6eb-0711-421f-9627-1a28d9eff217], trivy: [GCP-0042], terrascan: [AC_GCP_0291]}
package onus.google.compute.project_os_login

unmet contains lack if {
	some r in input.kinds["google.compute.project-metadata"]
	os_login := r.os_login
	not lower(os_login) in {"true", "1", "yes", "y"}
	lack := {
		"resource": r.address,
		"attribute": "os_login",
		"message": "SSH keys in the metadata count, IAM does not",
	}
}
