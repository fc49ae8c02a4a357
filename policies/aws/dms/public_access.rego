# METADATA
# title: DMS replication instances have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html
# custom:
#   kind: aws.dms.replication-instance
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: "Set `publicly_accessible = false` (`PubliclyAccessible` in CloudFormation)."
#   controls:
#     aws-fsbp: [DMS.1]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_89]
#     kics: [030d3b18-1821-45b4-9e08-50efbe7becbb, 5864fb39-d719-4182-80e2-89dbe627be63]
#     cfn-nag: [W91]
#     cfn-guard: [DMS_REPLICATION_NOT_PUBLIC]
package onus.aws.dms.public_access

unmet contains lack if {
	some r in input.kinds["aws.dms.replication-instance"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the instance gets a public address",
	}
}
