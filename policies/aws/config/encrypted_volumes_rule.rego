# METADATA
# title: A rule looks for volumes that are not encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/encrypted-volumes.html
# custom:
#   kind: aws.config.rule
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [identifier]
#   subject_attributes: [identifier]
#   help: "Add the managed rule `ENCRYPTED_VOLUMES`."
#   controls: {nist-800-53-r5: [CM-6, SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {kics: [1b6322d9-c755-4f8c-b804-32c19250f2d9, abdb29d4-5ca1-4e91-800b-b3569bbd788c], terrascan: [AC_AWS_0048]}
package onus.aws.config.encrypted_volumes_rule

_first := min({rule.address | some rule in input.kinds["aws.config.rule"]})

# Asked once, of a unit that sets up rules: at the first, or at the one that looks.
subject contains address if {
	some rule in input.kinds["aws.config.rule"]
	rule.identifier == "ENCRYPTED_VOLUMES"
	address := rule.address
}

subject contains _first if {
	every rule in input.kinds["aws.config.rule"] {
		rule.identifier != "ENCRYPTED_VOLUMES"
	}
}

unmet contains lack if {
	every rule in input.kinds["aws.config.rule"] {
		rule.identifier != "ENCRYPTED_VOLUMES"
	}
	lack := {
		"resource": _first,
		"attribute": "identifier",
		"message": "no rule of the unit looks for volumes that are not encrypted",
	}
}
