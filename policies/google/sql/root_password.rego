# METADATA
# title: MySQL administrators have a password
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/users
# custom:
#   kind: google.sql.user
#   kinds: [google.sql.instance]
#   class: authentication
#   severity: high
#   attributes: [password]
#   subject_attributes: [name, engine]
#   help: "Give the user a `password` (or `password_wo`) from a secret, or a type that signs in with IAM."
#   controls: {cis-gcp-2.0: ["6.1.1"], nist-800-53-r5: [IA-5]}
#   aliases: {checkov: [CKV2_GCP_7]}
package onus.google.sql.root_password

import data.onus.lib.google_iam

_is_administrator(r) if {
	r.name in {"root", "admin", "mysql"}
	is_string(r.engine)
	startswith(upper(r.engine), "MYSQL")
	not startswith(r.kind, "CLOUD_IAM")
}

_instances(r) := {db.address |
	some db in input.kinds["google.sql.instance"]
	db.name == r.instance
} | {address | some address in google_iam.target({"target": r.instance})}

subject contains r.address if {
	some r in input.kinds["google.sql.user"]
	_is_administrator(r)
}

unmet contains lack if {
	some r in input.kinds["google.sql.user"]
	_is_administrator(r)
	r.password == false
	lack := {
		"resource": r.address,
		"attribute": "password",
		"related": _instances(r),
		"message": sprintf("%s signs in without a password", [r.name]),
	}
}
