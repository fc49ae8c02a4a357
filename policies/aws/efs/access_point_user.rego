# METADATA
# title: EFS access points fix the user
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html
# custom:
#   kind: aws.efs.access-point
#   class: least-privilege
#   severity: low
#   attributes: [posix_user]
#   profile: strict
#   help: "Add a `posix_user` (`PosixUser` in CloudFormation)."
#   controls: {aws-fsbp: [EFS.4], nist-800-53-r5: [AC-6], pci-dss-4: ["7.2.1"], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_330]}
package onus.aws.efs.access_point_user

unmet contains lack if {
	some r in input.kinds["aws.efs.access-point"]
	r.posix_user == false
	lack := {
		"resource": r.address,
		"attribute": "posix_user",
		"message": "clients say themselves which user they are",
	}
}
