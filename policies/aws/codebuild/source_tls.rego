# METADATA
# title: Builds check the certificate of their source
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html
# custom:
#   kind: aws.codebuild.project
#   class: encryption-in-transit
#   severity: medium
#   attributes: [insecure_ssl]
#   help: "Leave `insecure_ssl` out."
#   controls: {nist-800-53-r5: [SC-8], csa-ccm-4: [CEK-03]}
package onus.aws.codebuild.source_tls

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.insecure_ssl == true
	lack := {
		"resource": r.address,
		"attribute": "insecure_ssl",
		"message": "certificates of the source are not checked",
	}
}
