# METADATA
# title: Images are looked up with their owner
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html#usingsharedamis-confirm
# custom:
#   kind: aws.ec2.image-lookup
#   class: hardening
#   severity: low
#   attributes: [owners, names_owner]
#   help: Set `owners`, to `self`, `amazon` or an account.
#   controls: {nist-800-53-r5: [SI-7, SR-4]}
#   aliases: {trivy: [AWS-0344], ddkics: [f317c3c2-58e5-4aa7-bb8e-3a7f6bcd274a]}
package onus.aws.ec2.image_owners

unmet contains lack if {
	some r in input.kinds["aws.ec2.image-lookup"]
	count(r.owners) == 0
	not r.names_owner
	lack := {
		"resource": r.address,
		"attribute": "owners",
		"rests_on": ["owners", "names_owner"],
		"message": "anybody's image with that name is taken",
	}
}
