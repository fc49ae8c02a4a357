# METADATA
# title: RDS proxies demand TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html
# custom:
#   kind: aws.rds.proxy
#   class: encryption-in-transit
#   severity: medium
#   attributes: [require_tls]
#   help: "Set `require_tls = true` (`RequireTLS` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.rds.proxy_tls

unmet contains lack if {
	some r in input.kinds["aws.rds.proxy"]
	r.require_tls == false
	lack := {
		"resource": r.address,
		"attribute": "require_tls",
		"message": "clients may connect to the proxy without TLS",
	}
}
