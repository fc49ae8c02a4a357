# METADATA
# title: Messages are delivered over TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
# custom:
#   kind: aws.sns.subscription
#   class: encryption-in-transit
#   severity: high
#   attributes: [protocol]
#   help: Use `https` with an address that begins so.
#   controls: {nist-800-53-r5: [SC-8]}
#   aliases: {regula: [FG_R00052]}
package onus.aws.sns.subscription_tls

unmet contains lack if {
	some r in input.kinds["aws.sns.subscription"]
	r.protocol == "http"
	lack := {
		"resource": r.address,
		"attribute": "protocol",
		"message": "messages go over the internet in the clear",
	}
}
