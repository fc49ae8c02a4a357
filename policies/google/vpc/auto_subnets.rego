# METADATA
# title: Networks have the subnets that you made
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#auto-mode-considerations
# custom:
#   kind: google.vpc.network
#   class: network-rules
#   severity: low
#   attributes: [auto_subnets]
#   profile: strict
#   help: "Set `auto_create_subnetworks = false` and declare the subnets."
#   controls: {cis-gcp-2.0: ["3.2"], nist-800-53-r5: [SC-7]}
#   aliases: {ddkics: [550e8400-e29b-41d4-a716-446655440000], checkov: [CKV2_GCP_2]}
package onus.google.vpc.auto_subnets

unmet contains lack if {
	some r in input.kinds["google.vpc.network"]
	r.auto_subnets == true
	lack := {
		"resource": r.address,
		"attribute": "auto_subnets",
		"message": "a subnet in every region, with ranges that every such network has",
	}
}
