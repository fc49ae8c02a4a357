package onus.lib.google_test

import data.onus.lib.google_iam
import data.onus.lib.google_net

_rule(extra) := object.union(
	{
		"address": "r", "network": "n", "direction": "INGRESS", "action": "allow", "disabled": false, "priority": 1000,
		"source_ranges": ["0.0.0.0/0"], "source_count": 1, "targets": false, "type": "google_compute_firewall",
		"allow": [{"protocol": "tcp", "ports": ["22"]}], "deny": [], "deny_count": 0,
	},
	extra,
)

_open(rule, others) := {name |
	some entry in google_net.open_ports(rule, {22: "SSH", 3389: "RDP"}, others)
	entry.uncertain == ""
	some name in entry.names
}

_doubtful(rule, others) := {name |
	some entry in google_net.open_ports(rule, {22: "SSH", 3389: "RDP"}, others)
	entry.uncertain != ""
	some name in entry.names
}

test_a_port_is_open if _open(_rule({}), []) == {"SSH"}

test_a_range_holds_what_lies_within if {
	_open(_rule({"allow": [{"protocol": "tcp", "ports": ["20-3389"]}]}), []) == {"SSH", "RDP"}
}

test_no_ports_are_all_ports if {
	_open(_rule({"allow": [{"protocol": "TCP", "ports": []}]}), []) == {"SSH", "RDP"}
}

test_every_protocol_is_every_port if {
	_open(_rule({"allow": [{"protocol": "all", "ports": []}]}), []) == {"SSH", "RDP"}
}

test_other_protocols_open_nothing if {
	_open(_rule({"allow": [{"protocol": "udp", "ports": ["22"]}, {"protocol": null, "ports": []}]}), []) == set()
}

test_private_sources_open_nothing if _open(_rule({"source_ranges": ["10.0.0.0/8"]}), []) == set()

test_the_other_internet_counts if _open(_rule({"source_ranges": ["10.0.0.0/8", "::/0"]}), []) == {"SSH"}

test_disabled_and_outgoing_rules_open_nothing if {
	_open(_rule({"disabled": true}), []) == set()
	_open(_rule({"direction": "EGRESS"}), []) == set()
	_open(_rule({"action": "deny"}), []) == set()
}

_wall(extra) := _rule(object.union(
	{
		"address": "wall", "allow": [], "deny_count": 1,
		"deny": [{"protocol": "tcp", "ports": ["22"], "port_count": 1}],
	},
	extra,
))

test_a_deny_before_closes if _open(_rule({}), [_wall({"priority": 900})]) == set()

test_a_deny_at_the_same_priority_closes if _open(_rule({}), [_wall({})]) == set()

test_a_deny_after_closes_nothing if _open(_rule({}), [_wall({"priority": 1001})]) == {"SSH"}

test_a_deny_elsewhere_closes_nothing if {
	_open(_rule({}), [_wall({"network": "m"})]) == {"SSH"}
	_open(_rule({}), [_wall({"targets": true})]) == {"SSH"}
	_open(_rule({}), [_wall({"source_ranges": ["::/0"]})]) == {"SSH"}
	_open(_rule({}), [_wall({"deny": [{"protocol": "tcp", "ports": ["23"], "port_count": 1}]})]) == {"SSH"}
}

test_a_disabled_deny_closes_nothing if _open(_rule({}), [_wall({"disabled": true})]) == {"SSH"}

test_a_deny_of_which_not_all_is_known_may_close if {
	every key in ["network", "direction", "disabled", "priority", "targets"] {
		_doubtful(_rule({}), [object.remove(_wall({}), [key])]) == {"SSH"}
	}
	_doubtful(_rule({}), [_wall({"deny": [{"ports": ["22"], "port_count": 1}]})]) == {"SSH"}
	_doubtful(_rule({}), [_wall({"deny": [{"protocol": "tcp", "ports": []}]})]) == {"SSH"}
	_doubtful(_rule({}), [object.remove(_wall({"source_ranges": []}), ["source_count"])]) == {"SSH"}
}

test_a_deny_that_is_known_not_to_close_leaves_no_doubt if {
	_doubtful(_rule({}), [object.remove(_wall({"network": "m"}), ["priority"])]) == set()
	_doubtful(_rule({}), [object.remove(_wall({"direction": "EGRESS"}), ["network"])]) == set()
}

test_everybody_is_public if {
	google_iam.is_public("allUsers")
	google_iam.is_public("allAuthenticatedUsers")
	not google_iam.is_public("domain:example.com")
}

test_default_accounts if {
	google_iam.is_default_account("serviceAccount:123-compute@developer.gserviceaccount.com")
	google_iam.is_default_account("serviceAccount:p@appspot.gserviceaccount.com")
	not google_iam.is_default_account("serviceAccount:app@p.iam.gserviceaccount.com")
}

test_administrators if {
	google_iam.is_administrative("roles/owner")
	google_iam.is_administrative("roles/storage.admin")
	google_iam.is_administrative("roles/iam.serviceAccountAdmin")
	not google_iam.is_administrative("roles/storage.objectViewer")
	not google_iam.is_administrative("projects/p/roles/adminOfNothing")
}

test_references_name_resources if {
	google_iam.referred("${google_kms_crypto_key.k.id}") == ["google_kms_crypto_key.k"]
	google_iam.referred("${module.m.google_project.p.id}") == ["module.m.google_project.p"]
	not google_iam.referred("projects/p")
	google_iam.target({"target": "projects/p"}) == []
}
