# METADATA
# title: What stands behind an open rule
# description: Works on instances of aws.vpc.security-group-rule, aws.ec2.instance and aws.rds.instance.
# scope: package
package onus.lib.exposure

import data.onus.lib.address

# The group that a rule belongs to: the one it names, or the one it is a part of.
group(rule) := address.of(rule.group)

group(rule) := address.owner(rule.address, part) if {
	some part in ["ingress", "egress", "SecurityGroupIngress", "SecurityGroupEgress"]
	contains(rule.address, concat("", [".", part, "["]))
}

# The machines in the rule's group that have a public address.
machines(rule, instances) := {instance |
	some instance in instances
	_is_public(instance)
	some member in instance.security_groups
	address.of(member) == group(rule)
}

_is_public(instance) if instance.public_ip == true

# A database.
_is_public(instance) if instance.publicly_accessible == true

# The parts of the way in: the group of a rule of its own, the machines, their subnets.
parts(rule, instances) := [part | some part in groups | behind | subnets] if {
	groups := {name | name := address.of(rule.group)}
	behind := {machine.address | some machine in machines(rule, instances)}
	subnets := {name | some machine in machines(rule, instances); name := address.of(machine.subnet)}
}

# A word on what can be reached, where the unit shows it.
note(rule, instances) := "" if count(machines(rule, instances)) == 0

note(rule, instances) := sprintf(", and %s has a public address", [first]) if {
	first := sort([machine.address | some machine in machines(rule, instances)])[0]
}
