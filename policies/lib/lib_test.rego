package onus.lib_test

import data.onus.lib.net

test_private_blocks if {
	net.is_private("10.1.0.0/16")
	not net.is_private("11.0.0.0/8")
	not net.is_private("0.0.0.0/0")
}
