# METADATA
# title: Networks resolve the names of their endpoints
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
# custom:
#   kind: aws.vpc.endpoint
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [vpc_dns_support]
#   subject_attributes: [endpoint_type, private_dns]
#   help: "Leave `enable_dns_support` (`EnableDnsSupport`) of the VPC on."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [e9b7acf9-9ba0-4837-a744-31e7df1e434d]}
package onus.aws.vpc.endpoint_dns

subject contains it.address if {
	some it in input.kinds["aws.vpc.endpoint"]
	lower(it.endpoint_type) == "interface"
	it.private_dns == true
}

unmet contains lack if {
	some it in input.kinds["aws.vpc.endpoint"]
	lower(it.endpoint_type) == "interface"
	it.private_dns == true
	it.vpc_dns_support == false
	lack := {
		"resource": it.address,
		"attribute": "vpc_dns_support",
		"message": "the VPC resolves no names, so traffic goes out to the public addresses",
	}
}
