package onus.lib.trail_test

import data.onus.lib.trail

_login := `{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }`

_wrong := `ConsoleLogin"?\s*\)?\s*\|\|`

test_words_are_whole if {
	trail.covers("{ ($.eventName = DeleteRoute) }", ["DeleteRoute"], "")
	not trail.covers("{ ($.eventName = DeleteRouteTable) }", ["DeleteRoute"], "")
}

test_the_wrong_connective_does_not_count if {
	trail.covers(_login, ["ConsoleLogin", "MFAUsed"], _wrong)
	not trail.covers(replace(_login, "&&", "||"), ["ConsoleLogin", "MFAUsed"], _wrong)
}

test_other_logs_are_no_trail if not trail.is_trail("[ip, user, status = 5*]")

test_the_watched_filter_is_judged if {
	trail.judged(
		[
			{"address": "a", "pattern": _login, "alarmed": false},
			{"address": "b", "pattern": _login, "alarmed": true},
			{"address": "c", "pattern": "{ $.eventName = StopLogging }", "alarmed": true},
		],
		["ConsoleLogin", "MFAUsed"], "",
	) == "b"
}

test_an_unknown_pattern_may_count if {
	trail.judged(
		[
			{"address": "a", "alarmed": true},
			{"address": "b", "pattern": "{ $.eventName = StopLogging }", "alarmed": true},
		],
		["ConsoleLogin"], "",
	) == "a"
}
