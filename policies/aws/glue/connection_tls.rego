# METADATA
# title: Glue connects to databases under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html
# custom:
#   kind: aws.glue.connection
#   class: encryption-in-transit
#   severity: medium
#   attributes: [enforce_ssl]
#   subject_attributes: [connection_type]
#   profile: strict
#   help: >-
#     Set `JDBC_ENFORCE_SSL = "true"` in `connection_properties` (`ConnectionProperties` of
#     `ConnectionInput`).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.glue.connection_tls

subject contains r.address if {
	some r in input.kinds["aws.glue.connection"]
	r.connection_type == "JDBC"
}

unmet contains lack if {
	some r in input.kinds["aws.glue.connection"]
	r.enforce_ssl == false
	lack := {
		"resource": r.address,
		"attribute": "enforce_ssl",
		"message": "rows and the login may cross the network in the clear",
	}
}
