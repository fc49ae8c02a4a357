# METADATA
# title: Certificates name their hosts
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
# custom:
#   kind: aws.acm.certificate
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [domain, further_domains]
#   help: "Name hosts instead of `*`."
#   aliases: {checkov: [CKV2_AWS_71], kics: [cc8b294f-006f-4f8f-b5bb-0a9140c33131]}
package onus.aws.acm.wildcard_domain

unmet contains lack if {
	some r in input.kinds["aws.acm.certificate"]
	startswith(r.domain, "*")
	lack := {
		"resource": r.address,
		"attribute": "domain",
		"rests_on": ["domain"],
		"message": "the certificate holds for every name below",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.acm.certificate"]
	some i, name in r.further_domains
	startswith(name, "*")
	path := sprintf("further_domains[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the certificate holds for every name below",
	}
}
