# METADATA
# title: Redshift listens on a port of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html
# custom:
#   kind: aws.redshift.cluster
#   class: hardening
#   severity: low
#   attributes: [port]
#   profile: strict
#   help: "Set `port` to another one than 5439 (`Port` in CloudFormation)."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {kics: [41abc6cc-dde1-4217-83d3-fb5f0cc09d8f, a478af30-8c3a-404d-aa64-0b673cee509a]}
package onus.aws.redshift.default_port

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.port == 5439
	lack := {
		"resource": r.address,
		"attribute": "port",
		"message": "the port is the one that everybody tries",
	}
}
