# METADATA
# title: Airflow has no public web server
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html
# custom:
#   kind: aws.mwaa.environment
#   class: public-exposure
#   severity: high
#   attributes: [access_mode]
#   help: >-
#     Leave `webserver_access_mode` out or set it to `PRIVATE_ONLY` (`WebserverAccessMode`).
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_66]}
package onus.aws.mwaa.public_access

unmet contains lack if {
	some r in input.kinds["aws.mwaa.environment"]
	r.access_mode == "PUBLIC_ONLY"
	lack := {
		"resource": r.address,
		"attribute": "access_mode",
		"message": "the web server of Airflow is on the internet",
	}
}
