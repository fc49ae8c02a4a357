# METADATA
# title: Directories forward their security log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html
# custom:
#   kind: aws.ds.directory
#   class: logging
#   severity: low
#   attributes: [logs]
#   subject_attributes: [directory_type]
#   profile: strict
#   help: "Add an `aws_directory_service_log_subscription` for the directory."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
package onus.aws.ds.log_forwarding

subject contains r.address if {
	some r in input.kinds["aws.ds.directory"]
	r.directory_type == "MicrosoftAD"
	r.type == "aws_directory_service_directory"
}

unmet contains lack if {
	some r in input.kinds["aws.ds.directory"]
	r.logs == false
	lack := {
		"resource": r.address,
		"attribute": "logs",
		"message": "logins and changes of rights are not logged",
	}
}
