# METADATA
# title: Stacks don't show the passwords that they are given
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
# custom:
#   kind: aws.secretsmanager.password
#   class: secrets
#   severity: medium
#   attributes: [password, second, third]
#   help: "Set `NoEcho: true` on the parameter, or refer to Secrets Manager."
#   controls: {nist-800-53-r5: [IA-5(7)]}
#   aliases:
#     cfn-nag:
#       - F23
#       - F31
#       - F34
#       - F35
#       - F36
#       - F37
#       - F41
#       - F42
#       - F43
#       - F44
#       - F45
#       - F46
#       - F47
#       - F48
#       - F49
#       - F50
#       - F51
#       - F52
#       - F53
#       - F54
#       - F55
#       - F56
#       - F57
#       - F58
#       - F60
#       - F61
#       - F62
#       - F63
#       - F64
#       - F65
#       - F66
#       - F67
#       - F68
#       - F69
#       - F70
#       - F71
#       - F74
#       - F75
#     cfn-guard:
#       - AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD
#       - DMS_NO_PLAINTEXT_PASSWORD
#       - DMS_USES_SECURE_PARAMETER
#       - DMS_USES_SECURE_SERVICE
#       - IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD
#       - IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER
#       - IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE
#       - KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD
#       - KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER
#       - KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE
#       - KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD
#       - KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER
#       - KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE
#       - MICROSOFT_AD_NO_PLAINTEXT_PASSWORD
#       - MICROSOFT_AD_PASSWORD_USES_SECURE_PARAMETER
#       - MICROSOFT_AD_PASSWORD_USES_SECURE_SERVICE
#       - RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER
#       - RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE
#       - RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER
#       - RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE
#       - REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER
#       - REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE
package onus.aws.secretsmanager.shown_password

import data.onus.lib.secrets

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.password"]
	some field in ["password", "second", "third"]
	secrets.is_shown(r.type, r[field])
	lack := {
		"resource": r.address,
		"attribute": field,
		"rests_on": [field],
		"message": secrets.reason(r[field]),
	}
}
