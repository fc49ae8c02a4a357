# METADATA
# title: DocumentDB takes minor engine upgrades by itself
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html
# custom:
#   kind: aws.docdb.instance
#   class: patching
#   severity: low
#   attributes: [auto_minor_version_upgrade]
#   profile: strict
#   help: "Leave `auto_minor_version_upgrade` out or set it to `true`."
package onus.aws.docdb.minor_upgrades

unmet contains lack if {
	some r in input.kinds["aws.docdb.instance"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
