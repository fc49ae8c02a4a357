# METADATA
# title: Resources that refer to each other
# description: |
#   For policies over several kinds. Build a set or an object of addresses once, and look up what a text refers to: going
#   through all resources for each resource takes too long in big configurations.
# scope: package
package onus.lib.join

# The address in a reference: "aws_s3_bucket.b" of "${aws_s3_bucket.b.id}", "Bucket" of CloudFormation's "${Bucket}".
address(text) := concat(".", array.slice(path, 0, max([1, count(path) - 1]))) if {
	is_string(text)
	startswith(text, "${")
	path := split(trim_suffix(trim_prefix(text, "${"), "}"), ".")
}

# What occurs more than once in a list of texts.
repeated(texts) := {text |
	sorted := sort(texts)
	some i, text in sorted
	i > 0
	sorted[i - 1] == text
}
