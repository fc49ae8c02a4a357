# METADATA
# title: Metric filters on CloudTrail events
# description: |
#   Benchmarks ask, of a whole account, for a filter and an alarm for each of some kinds of event. Here they are asked of
#   units that have filters on CloudTrail events, once: at the filter that comes nearest.
# scope: package
package onus.lib.trail

# The pattern looks at fields of CloudTrail events.
is_trail(pattern) if {
	regex.match(
		`\$\.(event(Name|Source|Type)|error(Code|Message)|userIdentity|additionalEventData)\b`,
		pattern,
	)
}

# The pattern mentions every word of `needs`, and doesn't join them as `wrong` says.
covers(pattern, needs, wrong) if {
	every word in needs {
		_mentions(pattern, word)
	}
	not _is_wrong(pattern, wrong)
}

_mentions(pattern, word) if regex.match(sprintf(`(^|[^A-Za-z])%s($|[^A-Za-z])`, [word]), pattern)

_is_wrong(pattern, wrong) if {
	wrong != ""
	regex.match(wrong, pattern)
}

# The filter at which the question is asked: one that counts and is watched, else one that may, else one that counts,
# else one that counts a part, else any.
judged(filters, needs, wrong) := min(ranks)[1] if {
	some known in filters
	is_trail(known.pattern)
	ranks := {[_rank(filter, needs, wrong), filter.address] |
		some filter in filters
		_is_candidate(filter)
	}
}

_is_candidate(filter) if is_trail(filter.pattern)

_is_candidate(filter) if not _is_known(filter)

_is_known(filter) if is_string(filter.pattern)

_rank(filter, needs, wrong) := 0 if {
	covers(filter.pattern, needs, wrong)
	filter.alarmed == true
}

_rank(filter, needs, wrong) := 1 if {
	covers(filter.pattern, needs, wrong)
	not _is_decided(filter)
}

_rank(filter, _, _) := 1 if not _is_known(filter)

_rank(filter, needs, wrong) := 2 if {
	covers(filter.pattern, needs, wrong)
	filter.alarmed == false
}

_rank(filter, needs, wrong) := 3 if {
	_is_known(filter)
	not covers(filter.pattern, needs, wrong)
	_mentions_any(filter.pattern, needs)
}

_rank(filter, needs, wrong) := 4 if {
	_is_known(filter)
	not covers(filter.pattern, needs, wrong)
	not _mentions_any(filter.pattern, needs)
}

_is_decided(filter) if is_boolean(filter.alarmed)

_mentions_any(pattern, needs) if {
	some word in needs
	_mentions(pattern, word)
}
