# METADATA
# title: Roles and members of Google Cloud
# description: Functions of texts fail on what isn't one, so each asks first.
# scope: package
package onus.lib.google_iam

# Everybody on the internet, and everybody with any Google account, which is nearly the same.
_public := {"allusers", "allauthenticatedusers"}

is_public(member) if {
	is_string(member)
	lower(member) in _public
}

# The members by their place in the list; none where the code names none.
members(grant) := grant.members if is_array(grant.members)

members(grant) := [] if not is_array(grant.members)

# What a judgement of the role rests on: a binding may turn out to have no members, and then nobody holds the role.
rests_on(grant) := ["role"] if count(members(grant)) > 0

rests_on(grant) := ["role", "listed"] if count(members(grant)) == 0

# Those of them that stand for everybody.
public_members(grant) := {i: member | some i, member in members(grant); is_public(member)}

# The role of a grant in words.
role(grant) := grant.role if is_string(grant.role)

role(grant) := "a role" if not is_string(grant.role)

# Roles from before IAM had fine ones: thousands of permissions over all services.
is_basic(name) if name in {"roles/owner", "roles/editor"}

# The account that machines, functions and builds run as when nobody chooses another.
is_default_account(member) if {
	is_string(member)
	some suffix in ["-compute@developer.gserviceaccount.com", "@appspot.gserviceaccount.com"]
	endswith(lower(member), suffix)
}

is_service_account(member) if {
	is_string(member)
	startswith(lower(member), "serviceaccount:")
}

is_user(member) if {
	is_string(member)
	startswith(lower(member), "user:")
}

# An account that a person made, which no company can close.
is_consumer(member) if {
	is_user(member)
	some domain in ["@gmail.com", "@googlemail.com"]
	endswith(lower(member), domain)
}

# Roles that administer a service or everything: a predefined role whose name ends so.
is_administrative(name) if is_basic(name)

is_administrative(name) if {
	is_string(name)
	startswith(name, "roles/")
	endswith(lower(name), "admin")
}

# Acting as a service account, or minting its tokens.
acts_as := {"roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"}

# Roles whose holder can become somebody mightier: by acting as service accounts, by making keys of them, by running
# code as them, or by handing out roles.
escalates := acts_as | {
	"roles/owner", "roles/editor", "roles/iam.securityAdmin", "roles/iam.serviceAccountAdmin",
	"roles/iam.serviceAccountKeyAdmin", "roles/iam.workloadIdentityUser", "roles/iam.organizationRoleAdmin",
	"roles/iam.roleAdmin", "roles/cloudfunctions.admin",
	"roles/cloudfunctions.developer", "roles/cloudbuild.builds.editor", "roles/composer.admin",
	"roles/composer.worker", "roles/compute.admin", "roles/compute.instanceAdmin",
	"roles/compute.instanceAdmin.v1", "roles/dataflow.admin", "roles/dataflow.developer", "roles/dataproc.admin",
	"roles/dataproc.editor", "roles/dataproc.serviceAgent", "roles/deploymentmanager.editor",
	"roles/resourcemanager.folderAdmin", "roles/resourcemanager.folderIamAdmin",
	"roles/resourcemanager.organizationAdmin", "roles/resourcemanager.projectIamAdmin", "roles/run.admin",
	"roles/run.developer", "roles/serverless.serviceAgent", "roles/notebooks.admin", "roles/orgpolicy.policyAdmin",
}

# Grants on these reach everything below.
is_wide(grant) if grant.scope in {"project", "folder", "organization"}

# The resource that a reference like `${module.m.google_kms_crypto_key.k.id}` names.
referred(text) := [address] if {
	is_string(text)
	startswith(text, "${")
	endswith(text, "}")
	parts := split(trim_suffix(trim_prefix(text, "${"), "}"), ".")
	count(parts) > 2
	address := concat(".", array.slice(parts, 0, count(parts) - 1))
	not contains(address, "$")
	not contains(address, "…")
}

# What a grant is on, when the code manages it: for `related`.
target(grant) := referred(grant.target)

target(grant) := [] if not _managed(grant)

_managed(grant) if referred(grant.target)
