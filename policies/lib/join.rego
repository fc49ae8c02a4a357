# METADATA
# title: Resources that belong to others
# description: For kinds that are drawn from a resource and from what configures it, so that what is there without it is judged too.
# scope: package
package onus.lib.join

# A resource of `kind` is in the unit that the text refers to ("${aws_s3_bucket.b.id}") or names. The policy that asks has the
# kind in its METADATA.
finds(text, kind) if {
	some resource in input.kinds[kind]
	startswith(text, sprintf("${%s.", [resource.address]))
}

finds(text, kind) if {
	some resource in input.kinds[kind]
	resource.name == text
}
