# METADATA
# title: Bastion hands out no links
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/bastion/shareable-link
# custom:
#   kind: azure.network.bastion
#   class: authentication
#   severity: medium
#   attributes: [shareable_links]
#   help: "Leave `shareable_link_enabled` out or set it to `false`."
package onus.azure.network.bastion_links

unmet contains lack if {
	some r in input.kinds["azure.network.bastion"]
	r.shareable_links == true
	lack := {
		"resource": r.address,
		"attribute": "shareable_links",
		"message": "links open machines without a login to Azure",
	}
}
