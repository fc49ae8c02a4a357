# METADATA
# title: Instances do not accept the project's SSH keys
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/connect/restrict-ssh-keys
# custom:
#   kind: google.compute.instance
#   class: authentication
#   severity: low
#   attributes: [project_ssh_keys_blocked]
#   subject_attributes: [os_login, project_os_login]
#   profile: strict
#   help: "Set `block-project-ssh-keys = \"TRUE\"` in the metadata of the instance, or use OS Login."
#   controls: {cis-gcp-2.0: ["4.3"], nist-800-53-r5: [AC-17]}
#   aliases: {checkov: [CKV_GCP_32], kics: [3e4d5ce6-3280-4027-8010-c26eeea1ec01], trivy: [GCP-0030], regula: [FG_R00413], sonar: [S6405], terrascan: [AC_GCP_0039]}
package onus.google.compute.project_ssh_keys

_os_login(r) if lower(r.os_login) in {"true", "1", "yes", "y"}

_os_login(r) if {
	r.os_login == ""
	lower(r.project_os_login) in {"true", "1", "yes", "y"}
}

subject contains r.address if {
	some r in input.kinds["google.compute.instance"]
	not _os_login(r)
}

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	project_ssh_keys_blocked := r.project_ssh_keys_blocked
	not lower(project_ssh_keys_blocked) in {"true", "1", "yes", "y"}
	not _os_login(r)
	lack := {
		"resource": r.address,
		"attribute": "project_ssh_keys_blocked",
		"message": "an SSH key in the project's metadata opens the instance",
	}
}
