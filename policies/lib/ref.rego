# METADATA
# title: References as texts
# description: The reading `reference` gives `${aws_kms_key.k.arn}` for an attribute of a managed resource.
# scope: package
package onus.lib.ref

# The address of the resource whose attribute a text is: at most one.
addresses(text) := {address |
	startswith(text, "${")
	endswith(text, "}")
	inner := substring(text, 2, count(text) - 3)
	address := _address(inner)
}

# CloudFormation: `Key` or `Key.Arn`; Terraform: `aws_kms_key.k.arn`, `module.m.aws_kms_key.k.arn`.
_address(inner) := split(inner, ".")[0] if count(split(inner, ".")) < 3

_address(inner) := concat(".", array.slice(parts, 0, count(parts) - 1)) if {
	parts := split(inner, ".")
	count(parts) > 2
}
