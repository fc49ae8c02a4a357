# METADATA
# title: The role of a service is not an administrator's
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html
# custom:
#   kind: aws.ecs.service
#   class: least-privilege
#   severity: high
#   attributes: [role]
#   help: "Leave `iam_role` out, so that the service-linked role is used."
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {kics: [01986452-bdd8-4aaa-b5df-d6bf61d616ff, 3206240f-2e87-4e58-8d24-3e19e7c83d7c], terrascan: [AC_AWS_0087]}
package onus.aws.ecs.service_role

unmet contains lack if {
	some r in input.kinds["aws.ecs.service"]
	contains(lower(r.role), "admin")
	lack := {
		"resource": r.address,
		"attribute": "role",
		"message": "the role is called an administrator's",
	}
}
