# METADATA
# title: Load balancers face the inner network
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
# custom:
#   kind: aws.elb.load-balancer
#   class: public-exposure
#   severity: low
#   profile: strict
#   attributes: [internal]
#   subject_attributes: [lb_type]
#   help: "Set `internal = true` (`Scheme: internal`)."
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {trivy: [AWS-0053]}
package onus.aws.elb.internal

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application", "network"}
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application", "network"}
	it.internal == false
	lack := {
		"resource": it.address,
		"attribute": "internal",
		"message": "the load balancer faces the internet",
	}
}
