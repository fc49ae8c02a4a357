# METADATA
# title: EFS access points show a directory of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html
# custom:
#   kind: aws.efs.access-point
#   class: least-privilege
#   severity: low
#   attributes: [root_directory]
#   profile: strict
#   help: "Set the `path` in `root_directory` (`RootDirectory: {Path: ...}`)."
#   controls: {aws-fsbp: [EFS.3], nist-800-53-r5: [AC-6], pci-dss-4: ["7.2.1"], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_329]}
package onus.aws.efs.access_point_root

unmet contains lack if {
	some r in input.kinds["aws.efs.access-point"]
	r.root_directory in {"/", ""}
	lack := {
		"resource": r.address,
		"attribute": "root_directory",
		"message": "clients see the whole file system",
	}
}
