# METADATA
# title: Classic load balancers name what they agree to
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_policies]
#   subject_attributes: [listeners]
#   help: "Add a policy that refers to `ELBSecurityPolicy-TLS-1-2-2017-01`."
#   controls: {aws-fsbp: [ELB.8], nist-800-53-r5: [SC-8, SC-13], csa-ccm-4: [CEK-03]}
#   aliases:
#     cfn-guard: [ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK]
#     kics: ["80908a75-586b-4c61-ab04-490f4f4525b8"]
package onus.aws.elb.classic_tls_policy

subject contains balancer.address if {
	some balancer in input.kinds["aws.elb.classic-load-balancer"]
	_encrypts(balancer)
}

unmet contains lack if {
	some balancer in input.kinds["aws.elb.classic-load-balancer"]
	_encrypts(balancer)
	balancer.tls_policies == false
	lack := {
		"resource": balancer.address,
		"attribute": "tls_policies",
		"message": "the default policy agrees to TLS 1.0",
	}
}

# In CloudFormation the listener names those of the policies that are its own.
unmet contains lack if {
	some balancer in input.kinds["aws.elb.classic-load-balancer"]
	balancer.type == "AWS::ElasticLoadBalancing::LoadBalancer"
	balancer.tls_policies == true
	some i, listener in balancer.listeners
	lower(listener.protocol) in {"https", "ssl"}
	listener.policies == 0
	path := sprintf("listeners[%d]", [i])
	lack := {
		"resource": balancer.address,
		"attribute": path,
		"rests_on": ["tls_policies", path],
		"message": "the listener names no policy",
	}
}

_encrypts(balancer) if {
	some listener in balancer.listeners
	lower(listener.protocol) in {"https", "ssl"}
}
