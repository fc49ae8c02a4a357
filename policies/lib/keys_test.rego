package onus.lib.keys_test

import data.onus.lib.keys

test_no_key_is_amazons if keys.amazons("")

test_a_managed_alias_is_amazons if {
	keys.amazons("alias/aws/rds")
	keys.amazons("arn:aws:kms:eu-west-1:111122223333:alias/aws/rds")
}

test_a_key_is_not if not keys.amazons("arn:aws:kms:eu-west-1:111122223333:key/0f3e")

test_an_alias_of_ones_own_is_not if not keys.amazons("alias/orders")

test_an_unknown_key_is_not if not keys.amazons(null)
