# METADATA
# title: The Kubernetes version is still patched
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
# custom:
#   kind: aws.eks.cluster
#   class: patching
#   severity: high
#   attributes: [version]
#   help: "Raise `version` to one that is under support."
#   controls: {aws-fsbp: [EKS.2], nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_339]}
package onus.aws.eks.supported_version

# The day on which extended support ends, as Amazon's release calendar has it.
_ends := {
	22: "2024-09-01", 23: "2024-10-11", 24: "2025-01-31", 25: "2025-05-01", 26: "2025-06-11",
	27: "2025-07-24", 28: "2025-11-26", 29: "2026-03-23", 30: "2026-07-23", 31: "2026-11-26",
	32: "2027-03-23", 33: "2027-07-29", 34: "2027-12-02", 35: "2028-03-27",
}

_minor(version) := to_number(split(version, ".")[1]) if regex.match(`^1\.[0-9]+$`, version)

_ended(version, _) if _minor(version) < 22

_ended(version, day) if _ends[_minor(version)] <= day

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	_ended(r.version, input.as_of)
	lack := {
		"resource": r.address,
		"attribute": "version",
		"message": sprintf("%s is past its support", [r.version]),
	}
}
