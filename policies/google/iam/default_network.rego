# METADATA
# title: Projects start without the default network
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#default-network
# custom:
#   kind: google.iam.project
#   class: network-rules
#   severity: medium
#   attributes: [auto_network]
#   help: "Set `auto_create_network = false`."
#   controls: {cis-gcp-2.0: ["3.1"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_27], kics: [59571246-3f62-4965-a96f-c7d97e269351], trivy: [GCP-0010], terrascan: [AC_GCP_0010]}
package onus.google.iam.default_network

unmet contains lack if {
	some r in input.kinds["google.iam.project"]
	r.auto_network == true
	lack := {
		"resource": r.address,
		"attribute": "auto_network",
		"message": "the project gets a network with SSH and RDP open to the world",
	}
}
