# METADATA
# title: Tasks of Batch run without administrator rights
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/batch/batch-user-accounts
# custom:
#   kind: azure.batch.pool
#   class: least-privilege
#   severity: low
#   attributes: [elevation, user_elevation]
#   profile: strict
#   help: "Leave `elevation_level` out or set it to `NonAdmin`."
#   aliases:
#     sonar: [S6379]
package onus.azure.batch.pool_admin_tasks

unmet contains lack if {
	some r in input.kinds["azure.batch.pool"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "elevation",
		"message": "tasks run as administrator",
		"rests_on": ["elevation", "user_elevation"],
	}
}

_lacks(r) if {
	some level in r.elevation
	level == "Admin"
}

_lacks(r) if {
	some level in r.user_elevation
	level == "Admin"
}
