# METADATA
# title: Changes of objects are recorded
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-cloudtrail-logging-for-s3.html
# custom:
#   kind: aws.s3.bucket
#   kinds: [aws.s3.trail]
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [name]
#   help: "Add a data event selector for `AWS::S3::Object` with `WriteOnly` or `All` to a trail."
#   controls: {cis-aws-3.0: ["3.8"], aws-fsbp: [S3.22], nist-800-53-r5: [AU-12]}
#   aliases: {trivy: [AWS-0171], regula: [FG_R00354]}
package onus.aws.s3.object_write_events

import data.onus.lib.doubt

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	not _is_recorded(bucket)
	found := {
		"resource": bucket.address,
		"attribute": "name",
		"rests_on": [],
		"message": "no trail of this configuration records who writes objects",
	}
	lack := doubt.hedged(found, _why)
}

_why := "" if count(_open) == 0

_why := "what a trail records isn't known before apply" if count(_open) > 0

_open := [trail.address | some trail in input.kinds["aws.s3.trail"]; _is_open(trail)]

_is_open(trail) if {
	some field in ["selectors", "advanced"]
	doubt.is_unknown(trail, field)
}

_is_open(trail) if {
	some selector in trail.selectors
	_may_be_meant(selector)
	_is_unknown_where(selector)
}

_may_be_meant(selector) if selector.read_write in {"WriteOnly", "All"}

_may_be_meant(selector) if doubt.is_unknown(selector, "read_write")

_is_unknown_where(selector) if {
	some field in ["read_write", "objects", "objects_count"]
	doubt.is_unknown(selector, field)
}

_is_unknown_where(selector) if count(selector.objects) < selector.objects_count

_is_recorded(bucket) if {
	some trail in input.kinds["aws.s3.trail"]
	some selector in trail.selectors
	selector.read_write in {"WriteOnly", "All"}
	some prefix in selector.objects
	_covers(prefix, bucket)
}

# What an advanced selector covers isn't read.
_is_recorded(_) if {
	some trail in input.kinds["aws.s3.trail"]
	trail.advanced > 0
}

_covers(prefix, _) if prefix in {"arn:aws:s3", "arn:aws:s3:::", "arn:aws-us-gov:s3", "arn:aws-cn:s3"}

_covers(prefix, bucket) if contains(prefix, sprintf("${%s", [bucket.address]))

_covers(prefix, bucket) if {
	bucket.name != ""
	startswith(prefix, sprintf("arn:aws:s3:::%s/", [bucket.name]))
}
