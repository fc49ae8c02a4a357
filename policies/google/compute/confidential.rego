# METADATA
# title: Memory of instances is encrypted
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/confidential-computing/confidential-vm/docs/confidential-vm-overview
# custom:
#   kind: google.compute.instance
#   class: hardening
#   severity: low
#   attributes: [confidential, confidential_type]
#   profile: strict
#   help: "Set `confidential_instance_config.confidential_instance_type` (`SEV`, `SEV_SNP`, `TDX`) and a machine type that supports it."
#   controls: {cis-gcp-2.0: ["4.11"], nist-800-53-r5: [SC-28]}
package onus.google.compute.confidential

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	not r.confidential == true
	not r.confidential_type in {"SEV", "SEV_SNP", "TDX"}
	lack := {
		"resource": r.address,
		"attribute": "confidential",
		"message": "memory is readable for the host",
	}
}
