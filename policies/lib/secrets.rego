# METADATA
# title: Secrets in code
# description: Works on what the readings `secret` and `credentials` give (docs/catalogue.md). The secrets themselves are not in there.
# scope: package
package onus.lib.secrets

# The secret stands in the code, or in the default of a variable or parameter.
is_written(secret) if secret.from in {"literal", "default"}

# A parameter of CloudFormation whose value is shown in the console and by the API, as it lacks `NoEcho`.
is_shown(type, secret) if {
	regex.match(`^(AWS|Alexa)::`, type)
	secret.from == "parameter"
	secret.hidden == false
}

# It is looked up where it is kept in plain text: a parameter that is no `SecureString`, an export.
is_shown(type, secret) if {
	regex.match(`^(AWS|Alexa)::`, type)
	secret.from == "lookup"
	secret.hidden == false
}

# It can be read by somebody who should not.
is_exposed(_, secret) if is_written(secret)

is_exposed(type, secret) if is_shown(type, secret)

# Why, for a message.
reason(secret) := "the secret is written in the code" if secret.from == "literal"

reason(secret) := sprintf("the secret is the default of `%s`", [secret.name]) if secret.from == "default"

reason(secret) := message if {
	secret.from == "parameter"
	message := sprintf("the parameter `%s` lacks `NoEcho`: its value is shown", [secret.name])
}

reason(secret) := "the secret is looked up where it is kept in plain text" if secret.from == "lookup"
