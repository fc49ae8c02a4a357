//! APIs that nobody writes: those that the events of functions imply.

use super::definition::{self, ANY, add_method, is_version3, method_name};
use super::events::Event;
use super::rest_api::api_of;
use super::tree::{At, Tree as _};
use super::{MANAGED, Transform};
use onus_parse::node::{Entry, Node};
use std::collections::{BTreeMap, BTreeSet};

/// A kind of API that events imply.
struct Kind {
    id: &'static str,
    r#type: &'static str,
    event: &'static str,
    property: &'static str,
}

const KINDS: [Kind; 2] = [
    Kind { id: "ServerlessRestApi", r#type: "AWS::Serverless::Api", event: "Api", property: "RestApiId" },
    Kind { id: "ServerlessHttpApi", r#type: "AWS::Serverless::HttpApi", event: "HttpApi", property: "ApiId" },
];

/// The conditions of a path's methods, and where the first is written.
type Conditions<'r> = (BTreeSet<Option<&'r str>>, At);

/// What one event wants of an API.
struct Route {
    api: String,
    path: String,
    method: String,
    at: At,
    condition: Option<String>,
    deletion: Option<Node>,
    replacement: Option<Node>,
    settings: Option<Node>,
    tags: Option<Node>,
}

impl Transform {
    /// Gives every API that has no definition an empty one, and adds the APIs that events imply.
    pub(super) fn imply(&mut self) {
        for entry in &mut self.resources {
            let (at, kind) = (At(entry.value.range), entry.value.get("Type").and_then(Node::text));
            let body = match kind {
                Some("AWS::Serverless::Api") => definition::swagger(at),
                Some("AWS::Serverless::HttpApi") => definition::openapi(at),
                _ => continue,
            };
            let Some(properties) = entry.value.mapping_mut("Properties") else { continue };
            if properties.some("DefinitionBody").is_none() && properties.some("DefinitionUri").is_none() {
                properties.set("DefinitionBody", body);
                properties.set(MANAGED, at.truth(true));
            }
        }
        for kind in &KINDS {
            let routes = self.routes(kind);
            self.add_implied(kind, &routes);
            self.add_routes(kind, &routes);
            self.add_conditions(kind, &routes);
        }
    }

    fn routes(&self, kind: &Kind) -> Vec<Route> {
        let mut routes = Vec::new();
        for entry in &self.resources {
            let owner = entry.value.get("Type").and_then(Node::text).unwrap_or_default();
            let Some(short) = owner.strip_prefix("AWS::Serverless::") else { continue };
            if !matches!(short, "Function" | "StateMachine") {
                continue;
            }
            let properties = entry.value.get("Properties");
            let events = properties.and_then(|all| all.get("Events")?.entries()).unwrap_or_default();
            let of_owner = |name: &str| {
                properties
                    .and_then(|all| all.some(name))
                    .or_else(|| self.globals.as_ref()?.get(short)?.some(name))
                    .cloned()
            };
            for event in events.iter().filter_map(|event| Event::of(&entry.key.text, event)) {
                if event.kind != kind.event {
                    continue;
                }
                let text = |name: &str| event.get(name).and_then(Node::text).unwrap_or_default().to_owned();
                let (mut path, mut method) = (text("Path"), text("Method"));
                if kind.event == "HttpApi" && path.is_empty() && method.is_empty() {
                    (path, method) = ("$default".to_owned(), ANY.to_owned());
                }
                if path.is_empty() || method.is_empty() {
                    continue;
                }
                let implied = event.get(kind.property).is_none();
                let tags = of_owner("Tags").filter(|_| implied && of_owner("PropagateTags").is_some());
                routes.push(Route {
                    api: api_of(&event, kind.property, kind.id),
                    path,
                    method,
                    at: event.at,
                    condition: entry.value.get("Condition").and_then(Node::text).map(str::to_owned),
                    deletion: entry.value.get("DeletionPolicy").cloned(),
                    replacement: entry.value.get("UpdateReplacePolicy").cloned(),
                    settings: event.get("RouteSettings").cloned(),
                    tags,
                });
            }
        }
        routes
    }

    fn add_implied(&mut self, kind: &Kind, routes: &[Route]) {
        let own: Vec<&Route> = routes.iter().filter(|route| route.api == kind.id).collect();
        let Some(first) = own.first() else { return };
        let at = first.at;
        let rest = kind.event == "Api";
        let body = if rest { definition::swagger(at) } else { definition::openapi(at) };
        let mut properties = at.map([("DefinitionBody", body), (MANAGED, at.truth(true))]);
        if rest {
            properties.set("StageName", at.text("Prod"));
        }
        for tags in own.iter().filter_map(|route| route.tags.as_ref()) {
            for tag in tags.entries().unwrap_or_default() {
                if let Some(all) = properties.mapping_mut("Tags") {
                    all.set(&tag.key.text, tag.value.clone());
                }
            }
            properties.set("PropagateTags", at.truth(true));
        }
        let mut api = at.map([("Type", at.text(kind.r#type)), ("Properties", properties)]);
        let conditions: BTreeSet<Option<&str>> = own.iter().map(|route| route.condition.as_deref()).collect();
        if !conditions.contains(&None) {
            let names: Vec<String> = conditions.into_iter().flatten().map(str::to_owned).collect();
            let condition = match names.as_slice() {
                [one] => one.clone(),
                _ => {
                    let combined = format!("{}Condition", kind.id);
                    self.combine(&combined, names, at);
                    combined
                }
            };
            api.set("Condition", at.text(condition));
        }
        for (name, found) in [
            ("DeletionPolicy", own.iter().filter_map(|route| route.deletion.as_ref()).collect::<Vec<_>>()),
            ("UpdateReplacePolicy", own.iter().filter_map(|route| route.replacement.as_ref()).collect()),
        ] {
            let strictest = ["Retain", "Snapshot", "Delete"];
            let wanted = strictest.iter().find(|wanted| found.iter().any(|policy| policy.text() == Some(**wanted)));
            if let Some(wanted) = wanted {
                api.set(name, at.text(*wanted));
            }
        }
        let entry = at.key(kind.id, api);
        match self.resources.iter_mut().find(|entry| &*entry.key.text == kind.id) {
            Some(present) => *present = entry,
            None => self.resources.push(entry),
        }
    }

    fn add_routes(&mut self, kind: &Kind, routes: &[Route]) {
        for route in routes {
            let Some(api) = self.resource_mut(&route.api) else { continue };
            if api.get("Type").and_then(Node::text) != Some(kind.r#type) {
                continue;
            }
            let Some(properties) = api.get_mut("Properties") else { continue };
            let managed = properties.get(MANAGED).is_some();
            if let Some(body) = properties.get_mut("DefinitionBody").filter(|_| managed) {
                add_method(body, &route.path, &method_name(&route.method), route.at, &mut |_| {});
            }
            let Some(settings) = &route.settings else { continue };
            let name = if route.method == ANY {
                route.path.clone()
            } else {
                format!("{} {}", route.method.to_uppercase(), route.path)
            };
            let settings = match &route.condition {
                Some(condition) => route.at.only_if(condition, settings.clone()),
                None => settings.clone(),
            };
            let own = properties.mapping_mut("RouteSettings").and_then(|all| all.mapping_mut(&name));
            if let Some(own) = own {
                for setting in settings.entries().unwrap_or_default() {
                    own.set(&setting.key.text, setting.value.clone());
                }
            }
        }
    }

    /// Paths of which every method hangs on a condition hang on it as a whole.
    fn add_conditions(&mut self, kind: &Kind, routes: &[Route]) {
        let mut by_path: BTreeMap<(&str, &str), Conditions<'_>> = BTreeMap::new();
        for route in routes {
            let conditions = by_path.entry((&route.api, &route.path)).or_insert_with(|| (BTreeSet::new(), route.at));
            conditions.0.insert(route.condition.as_deref());
        }
        for ((api, path), (conditions, at)) in by_path {
            if conditions.contains(&None) {
                continue;
            }
            let names: Vec<String> = conditions.into_iter().flatten().map(str::to_owned).collect();
            let condition = match names.as_slice() {
                [one] => one.clone(),
                _ => {
                    let plain = path.replace('/', "SLASH").replace('{', "OB").replace('}', "CB");
                    let combined = format!("{api}{plain}PathCondition");
                    self.combine(&combined, names, at);
                    combined
                }
            };
            let Some(properties) =
                self.resource_mut(api).filter(|api| api.get("Type").and_then(Node::text) == Some(kind.r#type))
            else {
                continue;
            };
            let Some(properties) = properties.get_mut("Properties").filter(|all| all.get(MANAGED).is_some()) else {
                continue;
            };
            let item = properties.get_mut("DefinitionBody").and_then(|body| body.get_mut("paths")?.get_mut(path));
            if let Some(item) = item {
                *item = at.only_if(&condition, item.clone());
            }
        }
    }

    /// A condition that holds when one of several does; in steps, as `Fn::Or` takes ten.
    pub(super) fn combine(&mut self, name: &str, mut names: Vec<String>, at: At) {
        const MOST: usize = 10;
        names.sort();
        let mut further = names.len().saturating_sub(2) / (MOST - 1);
        while names.len() > 1 {
            let own = if further > 0 { format!("{name}{further}") } else { name.to_owned() };
            further = further.saturating_sub(1);
            let rest = names.split_off(names.len().min(MOST));
            let each = names.iter().map(|name| at.map([("Condition", at.text(name.as_str()))])).collect();
            self.conditions.set(&own, at.map([("Fn::Or", at.list(each))]));
            names = rest;
            names.push(own);
            if names.len() == 1 {
                break;
            }
        }
    }
}

/// Writes the version of OpenAPI that an API asks for into the definition that the transform made.
pub(super) fn fix_version(resources: &mut [Entry]) {
    for entry in resources
        .iter_mut()
        .filter(|entry| entry.value.get("Type").and_then(Node::text) == Some("AWS::Serverless::Api"))
    {
        let Some(properties) = entry.value.get_mut("Properties").filter(|all| all.get(MANAGED).is_some()) else {
            continue;
        };
        let version = properties.get("OpenApiVersion").and_then(Node::text).filter(|version| is_version3(version));
        let Some(version) = version.map(str::to_owned) else { continue };
        let at = At(properties.range);
        properties.set("OpenApiVersion", at.text(version.as_str()));
        if let Some(body) = properties.get_mut("DefinitionBody") {
            body.set("openapi", at.text(version));
            body.remove("swagger");
        }
    }
}
