# METADATA
# title: Images are looked up by owner
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/ami
# custom:
#   kind: aws.ec2.image-lookup
#   class: hardening
#   severity: high
#   attributes: [owners, most_recent, filters]
#   help: "Set `owners`."
#   controls: {nist-800-53-r5: [CM-14, SR-4], csa-ccm-4: [TVM-04]}
#   aliases:
#     checkov: [CKV_AWS_386]
#     trivy: [AWS-0344]
#     ddkics: [f317c3c2-58e5-4aa7-bb8e-3a7f6bcd274a]
package onus.aws.ec2.image_owner

unmet contains lack if {
	some lookup in input.kinds["aws.ec2.image-lookup"]
	_takes_newest(lookup)
	count(lookup.owners) == 0
	not _is_pinned(lookup)
	lack := {
		"resource": lookup.address,
		"attribute": "owners",
		"message": "anybody who publishes an image with such a name is taken for its maker",
	}
}

_takes_newest(lookup) if lookup.most_recent == true

_takes_newest(lookup) if lookup.type == "aws_ami_ids"

# A filter says whose image it is, or which one.
_is_pinned(lookup) if {
	some filter in lookup.filters
	filter.name in {"owner-id", "owner-alias", "image-id"}
}

# A whole name is no pattern. It can be taken by somebody else too, but not by surprise.
_is_pinned(lookup) if {
	some filter in lookup.filters
	filter.name == "name"
	count(filter.values) > 0
	every value in filter.values {
		not regex.match(`[*?]`, value)
	}
}
