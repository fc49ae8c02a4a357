# METADATA
# title: RDS proxies ask for IAM credentials
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html
# custom:
#   kind: aws.rds.proxy
#   class: authentication
#   severity: low
#   attributes: [iam_authentication]
#   profile: strict
#   help: "Set `iam_auth = \"REQUIRED\"` in `auth` (`IAMAuth: REQUIRED` in `Auth`)."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.rds.proxy_iam_authentication

unmet contains lack if {
	some r in input.kinds["aws.rds.proxy"]
	r.iam_authentication == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "iam_authentication",
		"message": "clients of the proxy need no token",
	}
}
