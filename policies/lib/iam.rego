# METADATA
# title: Statements of IAM policy documents
# description: |
#   Works on statements as the reading `iam-policy` gives them (docs/catalogue.md). What isn't known of a statement is
#   absent from it: a lack rests on the paths that `parts` and `grant_parts` name.
# scope: package
package onus.lib.iam

import data.onus.lib.join

# ---- What a lack rests on

# The paths of fields of the statement at `path`.
parts(path, fields) := [sprintf("%s.%s", [path, field]) | some field in fields]

# All that decides what a statement of an identity policy grants.
grant_parts(path) := parts(path, ["effect", "actions", "not_actions", "resources", "not_resources", "conditions"])

# All that decides whom a statement of a resource policy lets in.
principal_parts(path) := parts(path, ["effect", "principals", "not_principals", "conditions"])

# ---- Actions

# The actions of the statement cover the action (in lower case, "s3:getobject"), wildcards included.
allows_action(statement, action) if {
	statement.effect == "Allow"
	covers_action(statement, action)
}

covers_action(statement, action) if {
	some pattern in statement.actions
	matches(lower(pattern), action)
}

covers_action(statement, action) if {
	count(statement.not_actions) > 0
	not _excludes_action(statement, action)
}

_excludes_action(statement, action) if {
	some pattern in statement.not_actions
	matches(lower(pattern), action)
}

# Those of `actions` that the statement grants.
granted(statement, actions) := {action |
	statement.effect == "Allow"
	some action in actions
	covers_action(statement, action)
}

# `*` stands for any text, `?` for one character.
matches(pattern, text) if pattern == text

matches(pattern, _) if pattern in {"*", "*:*"}

matches(pattern, text) if {
	head := split(split(pattern, "*")[0], "?")[0]
	head != pattern
	startswith(text, head)
	quoted := regex.replace(pattern, `[^a-zA-Z0-9_*?]`, `\$0`)
	regex.match(sprintf("^%s$", [replace(replace(quoted, "*", ".*"), "?", ".")]), text)
}

# Some action is "*".
has_any_action(statement) if {
	some action in statement.actions
	action in {"*", "*:*"}
}

# Actions that cover a whole service: "s3:*".
service_wide(statement) := {action |
	some action in statement.actions
	regex.match(`^[^*?]+:\*+$`, action)
}

# ---- Resources

# Every resource of every service.
is_any_resource(resource) if regex.match(`^(\*+|arn:\*+|arn:[^:]*:\*+|\*(:\*)+)$`, resource)

covers_all_resources(statement) if {
	some resource in statement.resources
	is_any_resource(resource)
}

# NotResource covers the rest, which is nearly all.
covers_all_resources(statement) if count(statement.not_resources) > 0

# Everything, or everything of a kind in every account: "arn:aws:rds:*:*:cluster:*".
is_wide_resource(resource) if is_any_resource(resource)

is_wide_resource(resource) if regex.match(`^arn:[^:]*:[^:]*:[^:]*:\*:([a-z-]+[/:])?\*+$`, resource)

is_wide_resource(resource) if regex.match(`^arn:[^:]*:s3:::\*+$`, resource)

# Every resource that the action is about: "arn:aws:s3:::*" for "s3:getobject". Roles of one account are all there are.
covers_all_of(statement, _) if covers_all_resources(statement)

covers_all_of(statement, action) if {
	some resource in statement.resources
	service := split(action, ":")[0]
	rest := `[^:]*:(\*:([a-z-]+[/:])?\*+([/:]\*+)?|:\*+(/\*+)?)`
	regex.match(sprintf("^arn:[^:]*:%s:%s$", [service, rest]), resource)
}

covers_all_of(statement, action) if {
	startswith(action, "iam:")
	some resource in statement.resources
	regex.match(`^arn:[^:]*:iam::[^:]*:([a-z]+/)?\*+$`, resource)
}

# ---- Conditions

# Condition keys that tie a request to an account, an organization, a network or a calling resource.
_narrowing_keys := {
	"aws:principalaccount",
	"aws:principalarn",
	"aws:principalisawsservice",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:principalservicename",
	"aws:resourceaccount",
	"aws:resourceorgid",
	"aws:sourceaccount",
	"aws:sourcearn",
	"aws:sourceorgid",
	"aws:sourceorgpaths",
	"aws:sourceowner",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:userid",
	"aws:username",
	"aws:vpceaccount",
	"aws:vpceorgid",
	"aws:vpceorgpaths",
	"elasticfilesystem:accesspointarn",
	"iam:passedtoservice",
	"kms:calleraccount",
	"kms:grantisforawsresource",
	"s3:dataaccesspointaccount",
	"s3:dataaccesspointarn",
	"sns:endpoint",
}

_address_keys := {"aws:sourceip", "aws:vpcsourceip"}

# The condition holds only for requests that are tied to somebody.
_narrows(condition) if {
	not _is_lenient(condition.test)
	lower(condition.variable) in _narrowing_keys
	count(condition.values) > 0
	every value in condition.values {
		not _is_open(value)
	}
}

_narrows(condition) if {
	lower(condition.test) == "ipaddress"
	_names_addresses(condition)
}

_names_addresses(condition) if {
	lower(condition.variable) in _address_keys
	count(condition.values) > 0
	every value in condition.values {
		not value in {"0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "*"}
	}
}

# A negated operator lets all others through; `Null`, `…IfExists` and `ForAllValues:` let requests through that lack
# the key.
_is_lenient(test) if contains(lower(test), "not")

_is_lenient(test) if lower(test) == "null"

_is_lenient(test) if endswith(lower(test), "ifexists")

_is_lenient(test) if startswith(lower(test), "forallvalues:")

# Values that anybody can have: wildcards alone, or with nothing before them but a service.
_is_open(value) if regex.match(`^[*?:/]*$`, value)

_is_open(value) if regex.match(`^arn:[^:]*:[^:]*:[*?:/]*$`, value)

_is_open(value) if regex.match(`^arn:[^:]*:(iam|sts)::\*`, value)

_is_open(value) if lower(value) == "false"

# The statement holds only for requests that are tied to somebody.
is_narrowed(statement) if {
	some condition in statement.conditions
	_narrows(condition)
}

# For an identity policy every condition that asks for something narrows: tags, MFA, a region, a service.
is_conditional(statement) if {
	some condition in statement.conditions
	not _is_lenient(condition.test)
	some value in condition.values
	not _is_open(value)
}

is_conditional(statement) if is_narrowed(statement)

# The condition says which resources are meant.
is_narrowed_to_resources(statement) if {
	some condition in statement.conditions
	not _is_lenient(condition.test)
	regex.match(
		`(resourcetag/|resourceaccount|resourceorgid|passedtoservice|awsservicename)`,
		lower(condition.variable),
	)
}

# ---- Principals

# Everybody is among the principals: "*" or {"AWS": "*"}.
is_world(statement) if "*" in statement.principals["*"]

is_world(statement) if "*" in statement.principals.AWS

# The service refuses it, the meaning is plain.
is_world(statement) if {
	some principal in statement.principals.AWS
	regex.match(`^arn:[^:]*:(iam|sts)::\*`, principal)
}

# Allow with NotPrincipal means everybody else.
is_world(statement) if {
	statement.effect == "Allow"
	count(statement.not_principals) > 0
}

# An Allow that everybody may use.
allows_world(statement) if {
	statement.effect == "Allow"
	is_world(statement)
	not is_narrowed(statement)
}

# Some other statement of the document denies it again to all but those that a condition names.
_is_walled(document, statement) if {
	some denial in document.statements
	denial.effect == "Deny"
	is_world(denial)
	some condition in denial.conditions
	_excludes_strangers(condition)
	every other in denial.conditions {
		_spares_no_stranger(other)
	}
	_denies_all_of(denial, statement)
	_denies_where(denial, statement)
}

# Conditions that keep a denial from holding for strangers open it again; those about AWS' own services don't.
_spares_no_stranger(condition) if _excludes_strangers(condition)

_spares_no_stranger(condition) if {
	lower(condition.variable) in {"aws:principalisawsservice", "aws:viaawsservice"}
}

_denies_where(denial, _) if covers_all_resources(denial)

_denies_where(denial, statement) if {
	count(statement.resources) > 0
	every resource in statement.resources {
		_is_denied(denial, resource)
	}
}

_is_denied(denial, resource) if resource in denial.resources

_is_denied(denial, resource) if {
	some pattern in denial.resources
	endswith(pattern, "*")
	startswith(resource, trim_suffix(pattern, "*"))
}

# `StringNotEquals` on a key that ties, `NotIpAddress` on addresses, `Bool: aws:PrincipalIsAWSService false`.
_excludes_strangers(condition) if {
	contains(lower(condition.test), "not")
	lower(condition.variable) in _narrowing_keys
	count(condition.values) > 0
	every value in condition.values {
		not _is_open(value)
	}
}

_excludes_strangers(condition) if {
	lower(condition.test) == "notipaddress"
	_names_addresses(condition)
}

_denies_all_of(denial, _) if has_any_action(denial)

_denies_all_of(denial, statement) if {
	count(statement.actions) > 0
	every action in statement.actions {
		covers_action(denial, lower(action))
	}
}

# The numbers of the statements that let everybody in.
open_statements(document) := {i |
	some i, statement in document.statements
	allows_world(statement)
	not _is_walled(document, statement)
}

# Those that do so by NotPrincipal.
not_principal_statements(document) := {i |
	some i, statement in document.statements
	statement.effect == "Allow"
	count(statement.not_principals) > 0
}

# Principals that stand for whole AWS accounts: "arn:aws:iam::111122223333:root" or the number alone.
accounts(statement) := {principal |
	some principal in statement.principals.AWS
	regex.match(`^([0-9]{12}|arn:[^:]*:iam:.*:?root)$`, principal)
}

# Identity providers that speak OpenID Connect: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com".
oidc_providers(statement) := {provider |
	some principal in statement.principals.Federated
	contains(principal, "oidc-provider/")
	provider := split(principal, "oidc-provider/")[1]
}

# Values of the conditions on a claim that says who comes: the subject, or what identifies a repository, organization or workflow.
subjects(statement) := [value |
	some condition in statement.conditions
	not _is_lenient(condition.test)
	some claim in _identifying_claims
	endswith(lower(condition.variable), sprintf(":%s", [claim]))
	some value in condition.values
]

_identifying_claims := {
	"sub", "repository", "repository_id", "repository_owner", "repository_owner_id", "job_workflow_ref",
}

# A subject that anybody at the provider can have.
is_open_subject(value) if regex.match(`^[*?:/]*$`, value)

is_open_subject(value) if regex.match(`^(repo|organization|project_path|project|system):?[*?]`, value)

is_open_subject(value) if regex.match(`^repo:[^/]*[*?]`, value)

# ---- Whole documents

# Full administration: every action on every resource.
is_administrator(statement) if {
	statement.effect == "Allow"
	has_any_action(statement)
	covers_all_resources(statement)
	not is_conditional(statement)
}

# Those of `actions` that the statement grants on all that they are about, without a condition. Full administration is
# another matter.
granted_freely(statement, actions) := {action |
	not has_any_action(statement)
	not is_conditional(statement)
	some action in granted(statement, actions)
	covers_all_of(statement, action)
}

# Text for a message: the first of some actions, and how many more.
enumerate(actions) := first if {
	count(actions) == 1
	some first in actions
} else := sprintf("%s and %d more", [sorted[0], count(sorted) - 1]) if {
	sorted := sort(actions)
}

# ---- Encryption in transit

# The statement denies every request that comes without TLS.
denies_insecure_transport(statement) if {
	statement.effect == "Deny"
	is_world(statement)
	some condition in statement.conditions
	lower(condition.variable) == "aws:securetransport"
	lower(condition.test) in {"bool", "boolifexists"}
	some value in condition.values
	lower(value) == "false"
}

# It does so by asking for a TLS version at least.
denies_insecure_transport(statement) if {
	statement.effect == "Deny"
	is_world(statement)
	some condition in statement.conditions
	lower(condition.variable) == "s3:tlsversion"
	startswith(lower(condition.test), "numericlessthan")
}

# ---- Lists of actions, in lower case

# https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/ and the methods found since. One
# element each: all of its actions together raise whoever holds them.
escalations := {
	"rewriting a policy": {"iam:createpolicyversion"},
	"another version of a policy": {"iam:setdefaultpolicyversion"},
	"keys of other users": {"iam:createaccesskey"},
	"a password for another user": {"iam:createloginprofile"},
	"another user's password": {"iam:updateloginprofile"},
	"attaching policies to users": {"iam:attachuserpolicy"},
	"attaching policies to groups": {"iam:attachgrouppolicy"},
	"attaching policies to roles": {"iam:attachrolepolicy"},
	"policies of users": {"iam:putuserpolicy"},
	"policies of groups": {"iam:putgrouppolicy"},
	"policies of roles": {"iam:putrolepolicy"},
	"membership of groups": {"iam:addusertogroup"},
	"whom roles trust": {"iam:updateassumerolepolicy"},
	"code of functions": {"lambda:updatefunctioncode"},
	"keys of development endpoints": {"glue:updatedevendpoint"},
	"a role for an instance": {"iam:passrole", "ec2:runinstances"},
	"a role for a function that is invoked": {"iam:passrole", "lambda:createfunction", "lambda:invokefunction"},
	"a role for a function with a trigger": {"iam:passrole", "lambda:createfunction", "lambda:createeventsourcemapping"},
	"a role for a function that others may invoke": {"iam:passrole", "lambda:createfunction", "lambda:addpermission"},
	"a role for a development endpoint": {"iam:passrole", "glue:createdevendpoint"},
	"a role for a job": {"iam:passrole", "glue:createjob", "glue:startjobrun"},
	"a role for a stack": {"iam:passrole", "cloudformation:createstack"},
	"a role for a pipeline": {"iam:passrole", "datapipeline:createpipeline", "datapipeline:putpipelinedefinition"},
	"a role for a notebook": {"iam:passrole", "sagemaker:createnotebookinstance"},
	"a role for a build": {"iam:passrole", "codebuild:createproject", "codebuild:startbuild"},
	"a role for a task": {"iam:passrole", "ecs:registertaskdefinition", "ecs:runtask"},
	"a role for a project": {"iam:passrole", "codestar:createproject"},
}

# What gives credentials away.
credential_actions := {
	"chime:createapikey",
	"codepipeline:pollforjobs",
	"cognito-identity:getopenidtoken",
	"cognito-identity:getopenidtokenfordeveloperidentity",
	"connect:getfederationtoken",
	"connect:getfederationtokens",
	"gamelift:requestuploadcredentials",
	"iam:createaccesskey",
	"iam:createloginprofile",
	"iam:createservicespecificcredential",
	"iam:resetservicespecificcredential",
	"iam:updateaccesskey",
	"lightsail:getinstanceaccessdetails",
	"lightsail:getrelationaldatabasemasteruserpassword",
	"rds-db:connect",
	"redshift:getclustercredentials",
	"sso:getrolecredentials",
	"sts:assumerolewithsaml",
	"sts:assumerolewithwebidentity",
	"sts:getfederationtoken",
	"sts:getsessiontoken",
}

# What reads stored data.
data_actions := {
	"dynamodb:getitem",
	"dynamodb:scan",
	"rds:copydbsnapshot",
	"rds:downloadcompletedblogfile",
	"s3:getobject",
	"secretsmanager:getsecretvalue",
	"ssm:getparameter",
	"ssm:getparameters",
	"ssm:getparametersbypath",
}

# What changes who may do what.
permission_actions := {
	"ecr:setrepositorypolicy",
	"glacier:setvaultaccesspolicy",
	"iam:addusertogroup",
	"iam:attachgrouppolicy",
	"iam:attachrolepolicy",
	"iam:attachuserpolicy",
	"iam:createpolicy",
	"iam:createpolicyversion",
	"iam:createrole",
	"iam:createuser",
	"iam:deleterolepermissionsboundary",
	"iam:deleteuserpermissionsboundary",
	"iam:detachrolepolicy",
	"iam:detachuserpolicy",
	"iam:putgrouppolicy",
	"iam:putrolepolicy",
	"iam:putuserpolicy",
	"iam:setdefaultpolicyversion",
	"iam:updateassumerolepolicy",
	"kms:creategrant",
	"kms:putkeypolicy",
	"lambda:addpermission",
	"organizations:attachpolicy",
	"organizations:detachpolicy",
	"s3:putaccountpublicaccessblock",
	"s3:putbucketacl",
	"s3:putbucketpolicy",
	"s3:putobjectacl",
	"secretsmanager:putresourcepolicy",
	"sns:addpermission",
	"sqs:addpermission",
}

# What changes or deletes things that a statement can name one by one.
write_actions := {
	"cloudformation:createstack",
	"cloudformation:deletestack",
	"cloudtrail:deletetrail",
	"cloudtrail:stoplogging",
	"dynamodb:deleteitem",
	"dynamodb:deletetable",
	"dynamodb:putitem",
	"dynamodb:updateitem",
	"ec2:authorizesecuritygroupingress",
	"ec2:createtags",
	"ec2:deletesnapshot",
	"ec2:deletevolume",
	"ec2:runinstances",
	"ec2:stopinstances",
	"ec2:terminateinstances",
	"ecr:deleterepository",
	"ecr:putimage",
	"eks:deletecluster",
	"iam:deletepolicy",
	"iam:deleterole",
	"iam:deleteuser",
	"iam:passrole",
	"kms:disablekey",
	"kms:schedulekeydeletion",
	"lambda:deletefunction",
	"lambda:updatefunctioncode",
	"logs:deleteloggroup",
	"rds:deletedbcluster",
	"rds:deletedbinstance",
	"route53:changeresourcerecordsets",
	"s3:deletebucket",
	"s3:deleteobject",
	"s3:putobject",
	"secretsmanager:deletesecret",
	"secretsmanager:putsecretvalue",
	"sns:deletetopic",
	"sns:publish",
	"sqs:deletequeue",
	"sqs:purgequeue",
	"sqs:sendmessage",
	"ssm:putparameter",
	"ssm:sendcommand",
	"states:startexecution",
	"sts:assumerole",
}

# Actions that take no resource: a statement can only name "*".
_unrestrictable := {
	"account:getaccountinformation",
	"application-autoscaling:describe*",
	"autoscaling:describe*",
	"autoscaling-plans:*",
	"aws-portal:*",
	"budgets:viewbudget",
	"ce:*",
	"cloudformation:listexports",
	"cloudformation:liststacks",
	"cloudformation:validatetemplate",
	"cloudtrail:lookupevents",
	"cloudwatch:describealarms",
	"cloudwatch:getmetricdata",
	"cloudwatch:getmetricstatistics",
	"cloudwatch:getmetricwidgetimage",
	"cloudwatch:listdashboards",
	"cloudwatch:listmetrics",
	"cloudwatch:putmetricdata",
	"cur:*",
	"ec2messages:*",
	"ecr:getauthorizationtoken",
	"ecr-public:getauthorizationtoken",
	"ecs:createcluster",
	"ecs:discoverpollendpoint",
	"ecs:listclusters",
	"ecs:registertaskdefinition",
	"eks:listclusters",
	"elasticloadbalancing:describe*",
	"guardduty:listdetectors",
	"health:describe*",
	"iam:generatecredentialreport",
	"iam:getaccountpasswordpolicy",
	"iam:getaccountsummary",
	"iam:getcredentialreport",
	"iam:listaccountaliases",
	"iam:listgroups",
	"iam:listpolicies",
	"iam:listroles",
	"iam:listusers",
	"kms:createkey",
	"kms:listaliases",
	"kms:listkeys",
	"lambda:getaccountsettings",
	"lambda:listfunctions",
	"logs:describeloggroups",
	"organizations:describeorganization",
	"organizations:list*",
	"pricing:*",
	"route53:createhostedzone",
	"route53:gethostedzonecount",
	"route53:listhostedzones",
	"route53:listhostedzonesbyname",
	"s3:listallmybuckets",
	"savingsplans:describe*",
	"secretsmanager:getrandompassword",
	"secretsmanager:listsecrets",
	"ses:getsendquota",
	"sns:listtopics",
	"sqs:listqueues",
	"ssm:describeparameters",
	"ssmmessages:*",
	"states:liststatemachines",
	"sts:decodeauthorizationmessage",
	"sts:getcalleridentity",
	"sts:getserviceportaltoken",
	"support:*",
	"tag:getresources",
	"trustedadvisor:describe*",
	"xray:get*",
	"xray:puttelemetryrecords",
	"xray:puttracesegments",
}

# Some action of the statement could name its resources.
is_restrictable(statement) if {
	some action in statement.actions
	not _is_unrestrictable(lower(action))
}

is_restrictable(statement) if count(statement.not_actions) > 0

_is_unrestrictable(action) if action in _unrestrictable

# Only what describes one thing's attribute can name it.
_is_unrestrictable(action) if {
	startswith(action, "ec2:describe")
	not endswith(action, "attribute")
	not contains(action, "*")
}

_is_unrestrictable(action) if {
	some pattern in _unrestrictable
	endswith(pattern, "*")
	startswith(action, trim_suffix(pattern, "*"))
}

# ---- Holders

_holders := {"users": "aws.iam.user", "roles": "aws.iam.role", "groups": "aws.iam.group"}

# The users, roles and groups of the unit that hold the policy, by their addresses, where it refers to them
# ("${aws_iam_user.ci.arn}").
holders(policy) := [address |
	some list, _ in _holders
	some name in policy[list]
	address := join.address(name)
]

# Those that it names. The policy that asks has the kinds of users, roles and groups in its METADATA.
named_holders(policy) := [holder.address |
	some list, kind in _holders
	some name in policy[list]
	not startswith(name, "${")
	some holder in input.kinds[kind]
	holder.name == name
]

# ---- Resources and their policies

# The resources that a policy is attached to, by their addresses: where it refers to them, or names one of `kind` (which the
# policy that asks has in its METADATA).
targets(policy, kind) := array.concat(
	[address |
		some name in policy.targets
		address := join.address(name)
	],
	[resource.address |
		some name in policy.targets
		not startswith(name, "${")
		named := [resource | some resource in input.kinds[kind]; resource.name == name]
		count(named) == 1
		some resource in named
	],
)

# Accounts that are named among the principals, and that no condition ties: "arn:aws:iam::111122223333:role/x".
foreign_principals(statement) := {principal |
	statement.effect == "Allow"
	not is_conditional(statement)
	some principal in statement.principals.AWS
	regex.match(`^([0-9]{12}$|arn:[^:]*:(iam|sts)::[0-9]{12}:)`, principal)
}

# Actions that are "*", or "service:*".
wildcard_actions(statement) := {action |
	statement.effect == "Allow"
	some action in statement.actions
	regex.match(`^(\*|[^*?]+:\*+|\*:\*)$`, action)
}
