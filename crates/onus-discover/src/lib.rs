//! Paths to what can be scanned: directories with Terraform files, and files that may be CloudFormation templates. Walks with
//! ignore files, follows no directory links, opens nothing but ignore files.
