# METADATA
# title: EFS volumes of tasks are mounted with TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html
# custom:
#   kind: aws.ecs.task-definition
#   class: encryption-in-transit
#   severity: medium
#   attributes: ["volumes[*].transit_encryption", "volumes[*].efs"]
#   help: "Set `transit_encryption = \"ENABLED\"`."
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_97], trivy: [AWS-0035], kics: [c1282e03-b285-4637-aee7-eefe3a7bb658], terrascan: [AC_AWS_0463]}
package onus.aws.ecs.efs_transit_encryption

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	some i, volume in r.volumes
	volume.efs == true
	volume.transit_encryption != "ENABLED"
	path := sprintf("volumes[%d].transit_encryption", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "files travel to the file system unencrypted",
	}
}
