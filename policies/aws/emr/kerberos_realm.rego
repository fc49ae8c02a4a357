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
