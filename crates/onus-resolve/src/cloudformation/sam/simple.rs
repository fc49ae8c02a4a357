//! Tables, layers and applications.

use super::Transform;
use super::function::s3_location;
use super::made::{Made, Source};
use super::parameters::resolved;
use super::tree::{At, Tree as _, hashed, sorted_json};
use onus_parse::node::Node;

impl Transform {
    pub(super) fn table(source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let mut made = source.becomes("AWS::DynamoDB::Table");
        let (name, kind) = match source.some("PrimaryKey") {
            Some(key) => {
                let kind = key.value("Type").map(|kind| match kind.text() {
                    Some("String") => At(kind.range).text("S"),
                    Some("Number") => At(kind.range).text("N"),
                    Some("Binary") => At(kind.range).text("B"),
                    _ => kind.clone(),
                });
                (key.value("Name").cloned(), kind)
            }
            None => (Some(at.text("id")), Some(at.text("S"))),
        };
        made.set(
            "AttributeDefinitions",
            Some(at.list(vec![at.some([("AttributeName", name.clone()), ("AttributeType", kind)])])),
        );
        made.set(
            "KeySchema",
            Some(at.list(vec![at.some([("AttributeName", name), ("KeyType", Some(at.text("HASH")))])])),
        );
        made.take_same(source, &["PointInTimeRecoverySpecification", "SSESpecification", "TableName"]);
        match source.some("ProvisionedThroughput") {
            Some(throughput) => made.set("ProvisionedThroughput", Some(throughput.clone())),
            None => made.set("BillingMode", Some(at.text("PAY_PER_REQUEST"))),
        }
        if let Some(tags) = source.some("Tags") {
            made.set("Tags", Some(At(tags.range).list(at.tag_list(tags))));
        }
        vec![made]
    }

    pub(super) fn layer(&mut self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let text = |name: &str| source.property(name).map(|value| resolved(value, &self.parameters));
        // The id is hashed from the resource as it is written, so that every change makes another layer version.
        let mut properties = at.map([]);
        for entry in source.properties().and_then(Node::entries).unwrap_or_default() {
            let value = match &*entry.key.text {
                name @ ("LayerName" | "LicenseInfo" | "Description" | "RetentionPolicy") => text(name),
                _ => Some(entry.value.clone()).filter(|value| !value.is_none()),
            };
            if let Some(value) = value {
                properties.set(&entry.key.text, value);
            }
        }
        let mut written = at.map([("Type", at.text("AWS::Serverless::LayerVersion"))]);
        for name in ["DependsOn", "Condition"] {
            if let Some(value) = source.node.get(name) {
                written.set(name, value.clone());
            }
        }
        written.set("Properties", properties);
        let mut hashed_from = at.map([]);
        hashed_from.set(source.id, written);
        let id = hashed(source.id, &sorted_json(&hashed_from));
        let mut made = source.makes(&id, "AWS::Lambda::LayerVersion");
        made.depends_on = source.becomes("").depends_on;
        if !made.has("DeletionPolicy") {
            made.attribute("DeletionPolicy", at.text("Retain"));
        }
        match text("RetentionPolicy").as_ref().and_then(Node::text).map(str::to_lowercase).as_deref() {
            Some("delete") => made.attribute("DeletionPolicy", at.text("Delete")),
            Some("retain") => made.attribute("DeletionPolicy", at.text("Retain")),
            _ => {}
        }
        let name = text("LayerName").filter(|name| name.truthy());
        made.set("LayerName", Some(name.unwrap_or_else(|| at.text(source.id))));
        made.set("Description", text("Description"));
        let content = source.property("ContentUri");
        made.set("Content", content.and_then(|uri| s3_location(uri, ["S3Bucket", "S3Key", "S3ObjectVersion"])));
        made.take_same(source, &["CompatibleArchitectures", "CompatibleRuntimes"]);
        made.set("LicenseInfo", text("LicenseInfo"));
        if id != source.id {
            self.renamed.ids.insert(source.id.to_owned(), id);
        }
        vec![made]
    }

    pub(super) fn application(&self, source: &Source<'_>) -> Vec<Made> {
        let at = source.at;
        let mut made = source.becomes("AWS::CloudFormation::Stack");
        made.attributes = source.makes("", "").attributes;
        made.take_same(source, &["Parameters", "NotificationARNs", "TimeoutInMinutes"]);
        let location = source.property("Location");
        let mut tags = at.tag_list(&at.map([("lambda:createdBy", at.text("SAM"))]));
        for (from, to) in
            [("ApplicationId", "serverlessrepo:applicationId"), ("SemanticVersion", "serverlessrepo:semanticVersion")]
        {
            if let Some(value) = location.and_then(|location| location.value(from)) {
                tags.push(at.map([("Key", at.text(to)), ("Value", value.clone())]));
            }
        }
        if let Some(own) = source.property("Tags") {
            tags.extend(at.tag_list(own));
        }
        made.set("Tags", Some(at.list(tags)));
        made.set("TemplateURL", location.filter(|location| location.entries().is_none()).cloned());
        vec![made]
    }
}
