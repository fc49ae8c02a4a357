# METADATA
# title: Redshift stands in two zones
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html
# custom:
#   kind: aws.redshift.cluster
#   class: availability
#   severity: low
#   attributes: [multi_az]
#   profile: strict
#   help: "Set `multi_az = true` (`MultiAZ` in CloudFormation), with RA3 nodes."
#   controls: {aws-fsbp: [Redshift.18], nist-800-53-r5: [CP-10]}
package onus.aws.redshift.multi_az

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.multi_az == false
	lack := {
		"resource": r.address,
		"attribute": "multi_az",
		"message": "the cluster stands in a single zone",
	}
}
