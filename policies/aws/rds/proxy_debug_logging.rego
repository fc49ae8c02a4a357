# METADATA
# title: RDS proxies keep statements out of their log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-managing.html
# custom:
#   kind: aws.rds.proxy
#   class: hardening
#   severity: low
#   attributes: [debug_logging]
#   fix: {debug_logging: false}
#   help: "Leave `debug_logging` out or set it to `false` (`DebugLogging` in CloudFormation)."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
package onus.aws.rds.proxy_debug_logging

unmet contains lack if {
	some r in input.kinds["aws.rds.proxy"]
	r.debug_logging == true
	lack := {
		"resource": r.address,
		"attribute": "debug_logging",
		"message": "the log of the proxy holds the text of statements",
	}
}
