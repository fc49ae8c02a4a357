# METADATA
# title: Dataproc machines have no public addresses
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network
# custom:
#   kind: google.dataproc.cluster
#   class: public-exposure
#   severity: medium
#   attributes: [internal_ip_only]
#   subject_attributes: [on_machines, image_version, said]
#   help: "Set `internal_ip_only = true` in `gce_cluster_config`, in a subnet with Private Google Access."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_103], ddkics: [d2c4b6a8-1234-4f56-9abc-def012345678]}
package onus.google.dataproc.internal_addresses

# Image versions from 2.2 on give machines internal addresses alone when nothing is said.
_private_by_default(r) if {
	parts := split(r.image_version, ".")
	count(parts) > 1
	regex.match(`^[0-9]+$`, parts[0])
	minor := regex.find_n(`^[0-9]+`, parts[1], 1)
	count(minor) == 1
	(to_number(parts[0]) * 100) + to_number(minor[0]) >= 202
}

_exposes(r) if not _private_by_default(r)

_exposes(r) if r.said == true

subject contains r.address if {
	some r in input.kinds["google.dataproc.cluster"]
	r.on_machines == true
	_exposes(r)
}

unmet contains lack if {
	some r in input.kinds["google.dataproc.cluster"]
	r.on_machines == true
	r.internal_ip_only == false
	_exposes(r)
	lack := {
		"resource": r.address,
		"attribute": "internal_ip_only",
		"message": "machines get public addresses",
	}
}
