# METADATA
# title: Logins come back over HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/entra/identity-platform/reply-url
# custom:
#   kind: azure.entra.application
#   class: encryption-in-transit
#   severity: high
#   attributes: [redirects, page_redirects]
#   help: "Use addresses that begin with `https://`; only `localhost` may do without."
package onus.azure.entra.redirect_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.entra.application"]
	some path in ["redirects", "page_redirects"]
	some address in r[path]
	startswith(azure_net.word(address), "http://")
	not regex.match(`(?i)^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)`, address)
	lack := {
		"resource": r.address,
		"attribute": path,
		"message": sprintf("%s is plain HTTP", [address]),
		"rests_on": [path],
	}
}
