# METADATA
# title: Instances keep to the project's choice of OS Login
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
# custom:
#   kind: google.compute.instance
#   class: authentication
#   severity: medium
#   attributes: [os_login]
#   help: "Leave the entry out, and switch OS Login on for the project."
#   controls: {cis-gcp-2.0: ["4.4"], nist-800-53-r5: [AC-17, IA-2]}
#   aliases: {checkov: [CKV_GCP_34], kics: [d0b4d550-c001-46c3-bbdb-d5d75d33f05f], trivy: [GCP-0036], terrascan: [AC_GCP_0038]}
package onus.google.compute.os_login

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	lower(r.os_login) in {"false", "0", "no", "n"}
	lack := {
		"resource": r.address,
		"attribute": "os_login",
		"message": "SSH keys in the metadata count, IAM does not",
	}
}
