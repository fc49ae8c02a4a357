# METADATA
# title: Neptune takes minor engine upgrades by itself
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html
# custom:
#   kind: aws.neptune.instance
#   class: patching
#   severity: medium
#   attributes: [auto_minor_version_upgrade]
#   help: "Leave `auto_minor_version_upgrade` out or set it to `true`."
#   controls: {nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
package onus.aws.neptune.minor_upgrades

unmet contains lack if {
	some r in input.kinds["aws.neptune.instance"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
