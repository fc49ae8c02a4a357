# METADATA
# title: MSK brokers have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html
# custom:
#   kind: aws.msk.cluster
#   class: public-exposure
#   severity: high
#   attributes: [public_access]
#   help: >-
#     Leave `public_access` out, or set its `type` to `DISABLED` (`PublicAccess: {Type:
#     DISABLED}`).
#   controls:
#     aws-fsbp: [MSK.4]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_291]
#     kics: [0ce1ba20-8ba8-4364-836f-40c24b8cb0ab, 54378d69-dd7c-4b08-a43e-80d563396857]
package onus.aws.msk.public_access

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.public_access == "SERVICE_PROVIDED_EIPS"
	lack := {
		"resource": r.address,
		"attribute": "public_access",
		"message": "the brokers get public addresses",
	}
}
