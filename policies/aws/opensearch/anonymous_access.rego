# METADATA
# title: OpenSearch lets nobody in without a name
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
# custom:
#   kind: aws.opensearch.domain
#   class: authentication
#   severity: medium
#   attributes: [anonymous_access]
#   help: >-
#     Leave `anonymous_auth_enabled` out or set it to `false` (`AnonymousAuthEnabled` in
#     `AdvancedSecurityOptions`).
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.opensearch.anonymous_access

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.anonymous_access == true
	lack := {
		"resource": r.address,
		"attribute": "anonymous_access",
		"message": "requests without credentials are answered",
	}
}
