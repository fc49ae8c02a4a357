package onus.lib.join_test

import data.onus.lib.join

test_addresses_of_references if {
	join.address("${aws_s3_bucket.b.id}") == "aws_s3_bucket.b"
	join.address("${module.a.aws_s3_bucket.b[0].arn}") == "module.a.aws_s3_bucket.b[0]"
	join.address("${Bucket}") == "Bucket"
	join.address("${Role.Arn}") == "Role"
	not join.address("literal")
	not join.address(null)
}

test_repeated_texts if {
	join.repeated(["b", "a", "b", "c", "b"]) == {"b"}
	join.repeated(["a", "b"]) == set()
	join.repeated([]) == set()
}
