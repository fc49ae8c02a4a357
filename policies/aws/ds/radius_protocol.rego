# METADATA
# title: Directories speak no plain RADIUS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html
# custom:
#   kind: aws.ds.radius
#   class: authentication
#   severity: medium
#   attributes: [protocol]
#   help: "Set `authentication_protocol = \"MS-CHAPv2\"`."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.ds.radius_protocol

unmet contains lack if {
	some r in input.kinds["aws.ds.radius"]
	r.protocol in {"PAP", "CHAP", "MS-CHAPv1"}
	lack := {
		"resource": r.address,
		"attribute": "protocol",
		"message": "passwords go to the RADIUS server as good as in the clear",
	}
}
