# METADATA
# title: Redshift refuses connections without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html
# custom:
#   kind: aws.redshift.parameter-group
#   class: encryption-in-transit
#   severity: medium
#   attributes: [require_ssl]
#   help: "Set the parameter `require_ssl` to `true`."
#   controls:
#     aws-fsbp: [Redshift.2]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV_AWS_105], config-lint: [REDSHIFT_CLUSTER_PARAMETER_GROUP_REQUIRE_SSL]}
package onus.aws.redshift.require_ssl

unmet contains lack if {
	some r in input.kinds["aws.redshift.parameter-group"]
	lower(r.require_ssl) != "true"
	lack := {
		"resource": r.address,
		"attribute": "require_ssl",
		"message": "clients may connect without TLS",
	}
}
