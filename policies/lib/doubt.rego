# METADATA
# title: Lacks that hang on something unknown elsewhere
# description: A lack with a reason to doubt it is unknown, not a finding (docs/policies.md).
# scope: package
package onus.lib.doubt

# The lack as it is without a reason, else with the reason.
hedged(lack, why) := lack if why == ""

hedged(lack, why) := object.union(lack, {"uncertain": why}) if why != ""

# What is not known of an instance is absent from it.
is_unknown(instance, field) if object.get(instance, field, _nothing) == _nothing

_nothing := "<not known>"
