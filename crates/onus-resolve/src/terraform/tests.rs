//! Facts about whole configurations that Terraform alone can't tell: what is known where it would ask somebody.

use super::{Inputs, resolve};
use crate::Documents;
use onus_model::{Resource, Symbolic, Unit, Value};
use onus_source::Sources;

fn evaluated(text: &str) -> Unit {
    let sources = Sources::in_memory([("main.tf", text), ("data.txt", "from a file")]);
    resolve(&Documents::new(&sources), "", &Inputs::default())
}

fn find<'u>(unit: &'u Unit, address: &str) -> &'u Resource {
    unit.resources.iter().find(|resource| &*resource.address == address).unwrap()
}

fn text<'u>(unit: &'u Unit, address: &str, name: &str) -> Option<&'u str> {
    find(unit, address).attributes.get(name).and_then(Value::as_str)
}

#[test]
fn known_elements_of_a_set_are_instances_and_one_stands_for_the_others() {
    let unit = evaluated(
        r#"
        resource "x_y" "a" {}
        resource "x_y" "b" {
          for_each = toset(["k", x_y.a.id])
          name     = each.key
        }
        "#,
    );
    assert_eq!(text(&unit, "x_y.b[\"k\"]", "name"), Some("k"));
    let rest = find(&unit, "x_y.b");
    assert_eq!(rest.symbolic, Some(Symbolic::ForEach));
    assert!(rest.attributes.get("name").is_some_and(Value::is_unknown));
}

#[test]
fn an_element_that_hangs_on_a_condition_is_known() {
    let unit = evaluated(
        r#"
        variable "on" { type = bool }
        resource "x_y" "b" {
          for_each = var.on ? { k = "v" } : {}
          name     = "${each.key}=${each.value}"
        }
        "#,
    );
    assert_eq!(text(&unit, "x_y.b", "name"), Some("k=v"));
}

#[test]
fn data_sources_that_ask_nobody_are_computed() {
    let unit = evaluated(
        r#"
        provider "aws" { region = "cn-north-1" }
        provider "aws" {
          alias  = "west"
          region = "us-west-2"
        }
        data "aws_region" "here" {}
        data "aws_partition" "here" {}
        data "aws_region" "west" { provider = aws.west }
        data "local_file" "f" { filename = "data.txt" }
        data "template_file" "t" {
          template = "hello $${name}"
          vars     = { name = "you" }
        }
        resource "x_y" "a" {
          region    = data.aws_region.here.name
          partition = data.aws_partition.here.partition
          west      = data.aws_region.west.id
          file      = data.local_file.f.content
          template  = data.template_file.t.rendered
        }
        "#,
    );
    for (name, expected) in [
        ("region", "cn-north-1"),
        ("partition", "aws-cn"),
        ("west", "us-west-2"),
        ("file", "from a file"),
        ("template", "hello you"),
    ] {
        assert_eq!(text(&unit, "x_y.a", name), Some(expected), "{name}");
    }
}

#[test]
fn an_arm_that_fails_counts_only_when_it_is_taken() {
    let unit = evaluated(
        r#"
        variable "on" { type = bool }
        resource "x_y" "none" { count = 0 }
        resource "x_y" "a" { name = var.on ? x_y.none[0].id : "plain" }
        "#,
    );
    assert_eq!(unit.diagnostics, []);
    assert!(find(&unit, "x_y.a").attributes.get("name").is_some_and(Value::is_unknown));
}

#[test]
fn a_dynamic_block_that_makes_none_is_as_if_not_written() {
    let unit = evaluated(
        r#"
        resource "x_y" "a" {
          dynamic "block" {
            for_each = []
            content {}
          }
        }
        resource "x_y" "b" { name = x_y.a.block[0].id }
        "#,
    );
    assert_eq!(unit.diagnostics, []);
    assert!(find(&unit, "x_y.a").attributes.get("block").is_none());
}
