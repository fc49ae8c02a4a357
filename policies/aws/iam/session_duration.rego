# METADATA
# title: Sessions of permission sets last an hour
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html
# custom:
#   kind: aws.iam.permission-set
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [session]
#   help: Leave `session_duration` (`SessionDuration`) out, or set `PT1H`.
#   controls: {nist-800-53-r5: [AC-12]}
#   aliases: {kics: [ce9dfce0-5fc8-433b-944a-3b16153111a8]}
package onus.aws.iam.session_duration

unmet contains lack if {
	some r in input.kinds["aws.iam.permission-set"]
	is_string(r.session)
	not regex.match(`^PT([0-5]?[0-9]M|60M|1H(0+M)?)$`, r.session)
	lack := {
		"resource": r.address,
		"attribute": "session",
		"message": sprintf("sessions last %s", [r.session]),
	}
}
