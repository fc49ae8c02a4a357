# METADATA
# title: OpenSearch domains take service software updates
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html
# custom:
#   kind: aws.opensearch.domain
#   class: patching
#   severity: low
#   attributes: [auto_software_update]
#   profile: strict
#   help: >-
#     Set `auto_software_update_enabled = true` in `software_update_options`
#     (`SoftwareUpdateOptions: {AutoSoftwareUpdateEnabled: true}`).
#   controls:
#     aws-fsbp: [Opensearch.10]
#     nist-800-53-r5: [SI-2]
#     pci-dss-4: ["6.3.3"]
#     csa-ccm-4: [TVM-03]
package onus.aws.opensearch.software_updates

subject contains r.address if {
	some r in input.kinds["aws.opensearch.domain"]
	r.type in {"aws_opensearch_domain", "AWS::OpenSearchService::Domain"}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.auto_software_update == false
	lack := {
		"resource": r.address,
		"attribute": "auto_software_update",
		"message": "service software updates wait for somebody to start them",
	}
}
