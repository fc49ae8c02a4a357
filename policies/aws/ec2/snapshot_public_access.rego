# METADATA
# title: The region blocks public snapshots
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
# custom:
#   kind: aws.ec2.snapshot-public-access
#   class: public-exposure
#   severity: high
#   attributes: [state]
#   help: "Set `state = \"block-all-sharing\"`."
#   controls: {aws-fsbp: [EC2.182], nist-800-53-r5: [AC-3]}
package onus.aws.ec2.snapshot_public_access

unmet contains lack if {
	some it in input.kinds["aws.ec2.snapshot-public-access"]
	it.state == "unblocked"
	lack := {
		"resource": it.address,
		"attribute": "state",
		"message": "snapshots may be made public",
	}
}
