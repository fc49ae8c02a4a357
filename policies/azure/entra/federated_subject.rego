# METADATA
# title: Federated credentials trust one workflow
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
# custom:
#   kind: azure.entra.federated-credential
#   class: least-privilege
#   severity: critical
#   attributes: [subject, issuer]
#   help: "Name the repository and the branch or environment: `repo:organisation/repository:environment:production`."
#   aliases:
#     checkov: [CKV_AZURE_249]
package onus.azure.entra.federated_subject

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.entra.federated-credential"]
	contains(azure_net.word(r.issuer), "token.actions.githubusercontent.com")
	_is_loose(r.subject)
	lack := {
		"resource": r.address,
		"attribute": "subject",
		"message": sprintf("the subject `%s` fits more than one workflow of yours", [r.subject]),
		"rests_on": ["issuer", "subject"],
	}
}

_is_loose(subject) if contains(subject, "*")

_is_loose(subject) if not regex.match(`^(repo|repository|repository_id|enterprise|job_workflow_ref):`, subject)

_is_loose(subject) if regex.match(`^repo:[^/:]+:?$`, subject)

_is_loose(subject) if endswith(subject, ":pull_request")
