# METADATA
# title: EMR clusters know their users
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html
# custom:
#   kind: aws.emr.cluster
#   class: authentication
#   severity: low
#   attributes: [kerberos]
#   profile: strict
#   help: >-
#     Add `kerberos_attributes` (`KerberosAttributes` in CloudFormation) and a security
#     configuration that turns Kerberos on.
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases: {cfn-guard: [EMR_KERBEROS_ENABLED]}
package onus.aws.emr.kerberos

unmet contains lack if {
	some r in input.kinds["aws.emr.cluster"]
	r.kerberos == false
	lack := {
		"resource": r.address,
		"attribute": "kerberos",
		"message": "a user is whoever a client says",
	}
}
