# METADATA
# title: Cloud Run checks who is calling
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/run/docs/authenticating/public
# custom:
#   kind: google.run.service
#   class: authentication
#   severity: high
#   attributes: [invoker_check_disabled]
#   help: "Leave `invoker_iam_disabled` out; grant `roles/run.invoker`."
#   controls: {nist-800-53-r5: [AC-3]}
package onus.google.run.invoker_check

unmet contains lack if {
	some r in input.kinds["google.run.service"]
	r.invoker_check_disabled == true
	lack := {
		"resource": r.address,
		"attribute": "invoker_check_disabled",
		"message": "everybody is let in, whatever IAM says",
	}
}
