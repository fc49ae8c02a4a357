# METADATA
# title: EMR clusters with Kerberos name their realm
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html
# custom:
#   kind: aws.emr.cluster
#   class: authentication
#   severity: low
#   attributes: [kerberos_realm]
#   subject_attributes: [kerberos]
#   profile: strict
#   help: "Set `realm` in `kerberos_attributes` (`Realm` in `KerberosAttributes`)."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
#   aliases: {checkov: [CKV_AWS_114]}
package onus.aws.emr.kerberos_realm

subject contains r.address if {
	some r in input.kinds["aws.emr.cluster"]
	r.kerberos == true
}

unmet contains lack if {
	some r in input.kinds["aws.emr.cluster"]
	r.kerberos_realm == ""
	lack := {
		"resource": r.address,
		"attribute": "kerberos_realm",
		"message": "Kerberos is asked for without a realm",
	}
}
