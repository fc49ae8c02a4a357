# METADATA
# title: Containers of jobs are not privileged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html
# custom:
#   kind: aws.batch.job-definition
#   class: hardening
#   severity: high
#   attributes: [privileged, node_privileged, pod_privileged]
#   help: "Leave `privileged` out."
#   controls: {nist-800-53-r5: [AC-6, CM-7], csa-ccm-4: [IVS-04]}
#   aliases:
#     checkov: [CKV_AWS_210]
#     kics: [66cd88ac-9ddf-424a-b77e-e55e17630bee, 76ddf32c-85b1-4808-8935-7eef8030ab36]
#     cfn-guard: [BATCH_JOB_CONTAINER_PROPERTIES_PRIVILEGED_RULE]
#     cfn-nag: [W34]
#     config-lint: [BATCH_DEFINITION_PRIVILEGED]
package onus.aws.batch.privileged

unmet contains lack if {
	some r in input.kinds["aws.batch.job-definition"]
	r.privileged == true
	lack := {
		"resource": r.address,
		"attribute": "privileged",
		"rests_on": ["privileged"],
		"message": "the job has the powers of the host's root",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.batch.job-definition"]
	some field in ["node_privileged", "pod_privileged"]
	some i, on in r[field]
	lower(on) == "true"
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "a container of the job has the powers of the host's root",
	}
}
