# METADATA
# title: IP groups of WorkSpaces admit no whole internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html
# custom:
#   kind: aws.workspaces.ip-rule
#   class: network-rules
#   severity: medium
#   attributes: [source]
#   help: "Name the networks of your offices and of the VPN as `source`."
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
package onus.aws.workspaces.ip_group_open

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["aws.workspaces.ip-rule"]
	net.is_world(r.source)
	lack := {
		"resource": r.address,
		"attribute": "source",
		"message": "people may log in from every address",
	}
}
