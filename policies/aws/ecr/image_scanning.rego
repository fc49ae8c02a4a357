# METADATA
# title: Images are scanned for vulnerabilities
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
# custom:
#   kind: aws.ecr.repository
#   class: patching
#   severity: medium
#   attributes: [scan_on_push]
#   help: Set `scan_on_push = true` (`ScanOnPush`), or configure scanning for the registry.
#   controls: {aws-fsbp: [ECR.1], nist-800-53-r5: [RA-5], csa-ccm-4: [TVM-07]}
#   aliases:
#     checkov: [CKV_AWS_163]
#     kics: [9025b2b3-e554-4842-ba87-db7aeec36d35, 9630336b-3fed-4096-8173-b9afdfe346a7]
#     trivy: [AWS-0030]
#     cfn-guard: [ECR_REPO_SCAN_ON_PUSH]
#     cfn-nag: [W79]
#     terrascan: [AC_AWS_0083]
package onus.aws.ecr.image_scanning

unmet contains lack if {
	some r in input.kinds["aws.ecr.repository"]
	r.scan_on_push == false
	not r.registry_scanning
	lack := {
		"resource": r.address,
		"attribute": "scan_on_push",
		"rests_on": ["scan_on_push", "registry_scanning"],
		"message": "images are not scanned when they are pushed",
	}
}
