# METADATA
# title: What stands behind an open rule
# description: Works on instances of aws.vpc.security-group-rule, aws.ec2.instance and aws.rds.instance.
# scope: package
package onus.lib.exposure

import data.onus.lib.address

# The machines and databases with a public address, by the security group that holds them.
behind(instances) := index if {
	pairs := [[name, instance] |
		some instance in instances
		_is_public(instance)
		some member in instance.security_groups
		name := address.of(member)
	]
	names := {pair[0] | some pair in pairs}
	index := {name: [pair[1] | some pair in pairs; pair[0] == name] | some name in names}
}

_is_public(instance) if instance.public_ip == true

_is_public(instance) if instance.publicly_accessible == true

# The group that a rule belongs to: the one it names, or the one it is a part of.
group(rule) := address.of(rule.group)

group(rule) := address.owner(rule.address, part) if {
	some part in ["ingress", "egress", "SecurityGroupIngress", "SecurityGroupEgress"]
	contains(rule.address, concat("", [".", part, "["]))
}

# None where the group isn't one of the unit's.
_machines(index, rule) := [machine | some machine in index[group(rule)]]

# The parts of the way in: the group of a rule of its own, the machines, their subnets.
parts(index, rule) := [part | some part in groups | machines | subnets] if {
	groups := {name | name := address.of(rule.group)}
	machines := {machine.address | some machine in _machines(index, rule)}
	subnets := {name | some machine in _machines(index, rule); name := address.of(machine.subnet)}
}

# A word on what can be reached, where the unit shows it.
note(index, rule) := "" if count(_machines(index, rule)) == 0

note(index, rule) := sprintf(", and %s has a public address", [first]) if {
	first := sort([machine.address | some machine in _machines(index, rule)])[0]
}
