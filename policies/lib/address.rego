# METADATA
# title: Addresses of resources
# description: Works on what the reading `reference` gives (docs/catalogue.md).
# scope: package
package onus.lib.address

# The address of the resource that a reference names: `${aws_vpc.main.id}` is aws_vpc.main, and
# `${Group.GroupId}` is Group.
of(reference) := matches[0][1] if {
	is_string(reference)
	matches := regex.find_all_string_submatch_n(`^\$\{(.+?)(\.[A-Za-z_0-9]+)?\}$`, reference, 1)
	count(matches) == 1
}

# The address of the resource that a part belongs to: `aws_network_acl.a.ingress[0]` is of
# aws_network_acl.a.
owner(address, part) := split(address, concat("", [".", part, "["]))[0]
