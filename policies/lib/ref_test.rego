package onus.lib.ref_test

import data.onus.lib.ref

test_the_attribute_is_cut_off if {
	ref.addresses("${aws_kms_key.k.arn}") == {"aws_kms_key.k"}
	ref.addresses("${module.m.aws_kms_key.k.arn}") == {"module.m.aws_kms_key.k"}
	ref.addresses("${Key}") == {"Key"}
	ref.addresses("${Key.Arn}") == {"Key"}
}

test_a_literal_names_no_resource if {
	ref.addresses("alias/aws/s3") == set()
}
