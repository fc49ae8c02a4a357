//! Facts of the catalogue that ships.

use super::{instance, resource, told, unit};
use crate::{Catalogue, Context, Instance, Normalized};
use onus_model::{ProviderRequirement, Resource};
use onus_source::BundleFile;
use std::path::Path;
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/catalogue");
    for directory in ["", "aws", "azure", "google"] {
        let mut paths: Vec<_> =
            std::fs::read_dir(root.join(directory)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.is_file()) {
            let name = format!("catalogue/{directory}/{}", path.file_name().unwrap().to_str().unwrap());
            let text = Arc::from(std::fs::read_to_string(path).unwrap());
            files.push(BundleFile { path: name.replace("//", "/"), text });
        }
    }
    Catalogue::load(&files).unwrap()
});

fn normalize(day: &str, resources: Vec<Resource>) -> Normalized {
    CATALOGUE.normalize(&unit(resources), &Context { as_of: day.parse().unwrap() })
}

const TODAY: &str = "2026-11-24";

/// The bucket; other kinds are drawn from it, too.
fn bucket_at<'n>(normalized: &'n Normalized, address: &str) -> &'n Instance {
    normalized.kinds["aws.s3.bucket"].iter().find(|instance| &*instance.address == address).unwrap()
}

#[test]
fn a_bare_bucket_is_what_amazon_makes_of_it() {
    for (day, name, expected) in [
        ("2022-01-01", "sse_algorithm", "\"\" default"),
        (TODAY, "sse_algorithm", "\"AES256\" default"),
        ("2022-01-01", "block_public_policy", "false default"),
        (TODAY, "block_public_policy", "true default"),
        (TODAY, "object_ownership", "\"BucketOwnerEnforced\" default"),
        (TODAY, "versioning", "\"Disabled\" recalled"),
        (TODAY, "policy", "{\"statements\": []} default"),
        ("2026-04-05", "blocked_encryption", "[] default"),
        (TODAY, "blocked_encryption", "[\"SSE-C\"] default"),
    ] {
        for (written, address) in [("aws_s3_bucket.b", "aws_s3_bucket.b"), ("AWS::S3::Bucket B", "B")] {
            let normalized = normalize(day, vec![resource(written, "{}")]);
            assert_eq!(told(bucket_at(&normalized, address), name), expected, "{address} {name} {day}");
        }
    }
}

#[test]
fn a_written_block_with_a_flag_left_out_undoes_the_default() {
    let block = r#"{"bucket": "${aws_s3_bucket.b.id}", "block_public_acls": true}"#;
    let resources = vec![resource("aws_s3_bucket.b", "{}"), resource("aws_s3_bucket_public_access_block.b", block)];
    let normalized = normalize(TODAY, resources);
    let bucket = bucket_at(&normalized, "aws_s3_bucket.b");
    assert_eq!(told(bucket, "block_public_acls"), "true code block_public_acls");
    assert_eq!(told(bucket, "block_public_policy"), "false default");
    let written = r#"{"PublicAccessBlockConfiguration": {"BlockPublicAcls": "true"}}"#;
    let normalized = normalize(TODAY, vec![resource("AWS::S3::Bucket B", written)]);
    let path = "PublicAccessBlockConfiguration.BlockPublicAcls";
    assert_eq!(told(bucket_at(&normalized, "B"), "block_public_acls"), format!("true code {path}"));
    assert_eq!(told(bucket_at(&normalized, "B"), "block_public_policy"), "false default");
}

#[test]
fn rules_of_security_groups_are_one_kind_wherever_they_are_written() {
    let normalized = normalize(
        TODAY,
        vec![
            resource(
                "aws_security_group.g",
                r#"{"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 22, "to_port": 22, "protocol": "tcp"}]}"#,
            ),
            resource(
                "aws_vpc_security_group_ingress_rule.r",
                r#"{"security_group_id": "${aws_security_group.g.id}", "cidr_ipv4": "10.0.0.0/8", "ip_protocol": "-1"}"#,
            ),
        ],
    );
    let part = instance(&normalized, "aws_security_group.g.ingress[0]");
    assert_eq!(told(part, "cidr_blocks"), "[\"0.0.0.0/0\"] code ingress[0].cidr_blocks");
    assert_eq!(told(part, "direction"), "\"ingress\" code ingress[0]");
    let rule = instance(&normalized, "aws_vpc_security_group_ingress_rule.r");
    assert_eq!(told(rule, "cidr_blocks"), "[\"10.0.0.0/8\"] code cidr_ipv4");
    assert_eq!(told(rule, "from_port"), "-1 default");
    let groups = &normalized.kinds["aws.vpc.security-group"];
    assert_eq!(groups.iter().map(|group| told(group, "standalone_rules")).collect::<Vec<_>>(), ["1 code "]);
    assert_eq!(groups.iter().map(|group| told(group, "egress_rules")).collect::<Vec<_>>(), ["0 default"]);
}

#[test]
fn a_parameter_group_speaks_for_its_database() {
    let group = r#"{"name": "g", "parameter": [{"name": "rds.force_ssl", "value": "0"}]}"#;
    for (attributes, expected) in [
        (r#"{"engine": "postgres", "engine_version": "16.1"}"#, "\"on\" recalled"),
        (r#"{"engine": "postgres", "engine_version": "14.1"}"#, "\"off\" recalled"),
        (r#"{"engine": "postgres", "parameter_group_name": "g"}"#, "\"off\" code parameter[name=rds.force_ssl].value"),
        (
            r#"{"engine": "postgres", "parameter_group_name": "elsewhere"}"#,
            "(unknown) code parameter[name=rds.force_ssl].value",
        ),
    ] {
        let normalized = normalize(
            TODAY,
            vec![resource("aws_db_instance.d", attributes), resource("aws_db_parameter_group.g", group)],
        );
        assert_eq!(told(instance(&normalized, "aws_db_instance.d"), "tls_required"), expected, "{attributes}");
    }
    let parameters = r#"{"Parameters": {"rds.force_ssl": 1}}"#;
    let database = resource("AWS::RDS::DBInstance D", r#"{"DBParameterGroupName": "${G}"}"#);
    let normalized = normalize(TODAY, vec![database, resource("AWS::RDS::DBParameterGroup G", parameters)]);
    assert_eq!(told(instance(&normalized, "D"), "tls_required"), "\"on\" code Parameters[\"rds.force_ssl\"]");
}

#[test]
fn the_accounts_setting_is_the_volumes_default() {
    for (setting, expected) in [
        ("", "false default"),
        ("{}", "true default"),
        (r#"{"enabled": false}"#, "false default"),
        (r#"{"enabled": "${?}"}"#, "(unknown) silent"),
    ] {
        let mut resources = vec![resource("aws_ebs_volume.v", "{}")];
        if !setting.is_empty() {
            resources.push(resource("aws_ebs_encryption_by_default.e", setting));
        }
        let normalized = normalize(TODAY, resources);
        assert_eq!(told(instance(&normalized, "aws_ebs_volume.v"), "encrypted"), expected, "{setting}");
    }
}

#[test]
fn the_plugins_version_decides_where_it_sends_a_value() {
    for (plugin, locked, written, name, expected) in [
        ("azurerm", "4.9.0", "azurerm_storage_account.a", "anonymous_access_allowed", "true default"),
        ("azurerm", "5.1.0", "azurerm_storage_account.a", "anonymous_access_allowed", "false default"),
        ("azurerm", "2.9.0", "azurerm_storage_account.a", "tls_version", "\"TLS1_2\" default"),
        ("aws", "5.90.0", "aws_redshift_cluster.a", "publicly_accessible", "true default"),
        ("aws", "6.1.0", "aws_redshift_cluster.a", "publicly_accessible", "false default"),
        ("google", "3.90.0", "google_container_cluster.a", "shielded_nodes", "false default"),
        ("google", "6.0.0", "google_container_cluster.a", "shielded_nodes", "true default"),
    ] {
        let mut unit = unit(vec![Resource { provider: plugin.into(), ..resource(written, "{}") }]);
        let source = Some(Arc::from(format!("hashicorp/{plugin}")));
        unit.providers = vec![ProviderRequirement {
            name: plugin.into(),
            source,
            constraints: Vec::new(),
            locked: Some(locked.into()),
        }];
        let normalized = CATALOGUE.normalize(&unit, &Context { as_of: TODAY.parse().unwrap() });
        assert_eq!(told(instance(&normalized, written), name), expected, "{plugin} {locked}");
    }
}

#[test]
fn containers_are_read_from_their_json() {
    let definitions = r#"{"container_definitions": "[{\"name\": \"a\", \"privileged\": true, \"environment\": [{\"name\": \"K\", \"value\": \"v\"}]}]"}"#;
    let normalized = normalize(TODAY, vec![resource("aws_ecs_task_definition.t", definitions)]);
    let containers = &instance(&normalized, "aws_ecs_task_definition.t").attributes["containers"].value;
    let first = containers.as_sequence().and_then(<[_]>::first).unwrap();
    assert_eq!(first.get("privileged").and_then(onus_model::Value::as_bool), Some(true));
    assert_eq!(first.get("read_only").and_then(onus_model::Value::as_bool), Some(false));
    assert_eq!(
        first.get("environment").map(crate::json::show).as_deref(),
        Some("[{\"name\": \"K\", \"value\": \"v\"}]")
    );
}
