# METADATA
# title: RDS instances have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
# custom:
#   kind: aws.rds.instance
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: "Leave `publicly_accessible` out or set it to `false`."
#   aliases: {checkov: [CKV_AWS_17], trivy: [AWS-0180]}
package onus.aws.rds.public_access

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the instance gets a public address",
	}
}
