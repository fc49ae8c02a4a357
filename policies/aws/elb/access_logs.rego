# METADATA
# title: Load balancers write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
# custom:
#   kind: aws.elb.load-balancer
#   class: logging
#   severity: medium
#   attributes: [access_logs]
#   help: "Set `access_logs` with `enabled = true` and a bucket."
#   aliases: {checkov: [CKV_AWS_91]}
package onus.aws.elb.access_logs

unmet contains lack if {
	some r in input.kinds["aws.elb.load-balancer"]
	r.access_logs == false
	lack := {
		"resource": r.address,
		"attribute": "access_logs",
		"message": "requests are not logged",
	}
}
