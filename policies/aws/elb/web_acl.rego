# METADATA
# title: Public application load balancers have a web ACL
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html
# custom:
#   kind: aws.elb.load-balancer
#   class: hardening
#   severity: medium
#   profile: strict
#   attributes: [web_acl]
#   subject_attributes: [lb_type, internal]
#   help: Associate a web ACL with the load balancer.
#   controls: {aws-fsbp: [ELB.16], nist-800-53-r5: [SC-7, SI-4], pci-dss-4: ["6.4.2"]}
#   aliases:
#     checkov: [CKV2_AWS_28]
#     kics: ["0afa6ab8-a047-48cf-be07-93a2f8c34cf7", "105ba098-1e34-48cd-b0f2-a8a43a51bf9b"]
package onus.aws.elb.web_acl

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
	it.internal == false
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
	it.internal == false
	it.web_acl == false
	lack := {
		"resource": it.address,
		"attribute": "web_acl",
		"message": "nothing filters the requests before they reach the targets",
	}
}
