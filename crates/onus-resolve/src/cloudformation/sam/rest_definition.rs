//! What the properties of a REST API and its events put into the definition: CORS, models, parameters, responses.

use super::definition::{self, INTEGRATION, at_method, each_arm, is_version3};
use super::events::Event;
use super::tree::{At, Tree as _};
use onus_parse::node::{Node, NodeKind, Style};

/// Models, parameters and validators that an event asks for.
pub(super) fn request_rules(body: &mut Node, path: &str, method: &str, event: &Event<'_>) {
    let at = event.at;
    if let Some(request) = event.some("RequestModel")
        && let Some(model) = request.some("Model").and_then(Node::text).map(str::to_lowercase)
    {
        let old = body.get("swagger").is_some();
        at_method(body, path, method, &mut |method| {
            if old {
                let schema = at.map([("$ref", at.text(format!("#/definitions/{model}")))]);
                let parameter = at.some([
                    ("in", Some(at.text("body"))),
                    ("name", Some(at.text(model.as_str()))),
                    ("schema", Some(schema)),
                    ("required", request.value("Required").cloned()),
                ]);
                push(method, "parameters", parameter);
            } else {
                let schema = at.map([("$ref", at.text(format!("#/components/schemas/{model}")))]);
                let content = at.map([("application/json", at.map([("schema", schema)]))]);
                method.set(
                    "requestBody",
                    at.some([("content", Some(content)), ("required", request.value("Required").cloned())]),
                );
            }
        });
        let wanted = |name: &str| request.value(name).map(|value| value.truthy());
        if let (body_wanted, parameters) = (wanted("ValidateBody"), wanted("ValidateParameters"))
            && (body_wanted.is_some() || parameters.is_some())
        {
            let (in_body, in_parameters) = (body_wanted == Some(true), parameters == Some(true));
            let name = match (in_body, in_parameters) {
                (true, true) => "body-and-params",
                (true, false) => "body-only",
                (false, true) => "params-only",
                (false, false) => "no-validation",
            };
            if let Some(all) = body.mapping_mut("x-amazon-apigateway-request-validators") {
                all.set(
                    name,
                    at.map([
                        ("validateRequestBody", at.truth(in_body)),
                        ("validateRequestParameters", at.truth(in_parameters)),
                    ]),
                );
            }
            at_method(body, path, method, &mut |method| {
                method.set("x-amazon-apigateway-request-validator", at.text(name));
            });
        }
    }
    for wanted in event.some("RequestParameters").and_then(Node::items).unwrap_or_default() {
        let (name, settings) = match (wanted.text(), wanted.entries()) {
            (Some(name), _) => (name, None),
            (None, Some([entry])) => (&*entry.key.text, Some(&entry.value)),
            _ => continue,
        };
        let Some((location, short)) = name.strip_prefix("method.request.").and_then(|rest| rest.split_once('.')) else {
            continue;
        };
        let flag = |name: &str| settings.and_then(|all| all.get(name)).cloned().unwrap_or_else(|| at.truth(false));
        at_method(body, path, method, &mut |method| {
            push(
                method,
                "parameters",
                at.map([
                    ("in", at.text(if location == "querystring" { "query" } else { location })),
                    ("name", at.text(short)),
                    ("required", flag("Required")),
                    ("type", at.text("string")),
                ]),
            );
            if flag("Caching").truthy()
                && let Some(integration) = method.get_mut(INTEGRATION)
            {
                push(integration, "cacheKeyParameters", at.text(name));
            }
        });
    }
}

fn push(owner: &mut Node, key: &str, item: Node) {
    if owner.get(key).is_none_or(|list| list.items().is_none()) {
        owner.set(key, At(item.range).list(Vec::new()));
    }
    if let Some(list) = owner.get_mut(key).and_then(|list| list.items_mut()) {
        list.push(item);
    }
}

pub(super) fn add_cors(body: &mut Node, cors: &Node) {
    let at = At(cors.range);
    let plain = cors.entries().is_none() || cors.intrinsic().is_some();
    let get = |name: &str| if plain { None } else { cors.some(name).cloned() };
    let origin = if plain { Some(cors.clone()) } else { cors.value("AllowOrigin").cloned() };
    let origin = origin.unwrap_or_else(|| at.text("'*'"));
    for path in body.get_mut("paths").and_then(|paths| paths.entries_mut()).into_iter().flatten() {
        each_arm(&mut path.value, &mut |item| {
            if item.get("options").is_some() {
                return;
            }
            let methods = get("AllowMethods").unwrap_or_else(|| {
                let names: Vec<String> =
                    item.entries().unwrap_or_default().iter().map(|entry| entry.key.text.to_uppercase()).collect();
                let mut names = if names.iter().any(|name| name.eq_ignore_ascii_case(definition::ANY)) {
                    ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"].map(str::to_owned).to_vec()
                } else {
                    [names, vec!["OPTIONS".to_owned()]].concat()
                };
                names.sort();
                names.dedup();
                at.text(format!("'{}'", names.join(",")))
            });
            let text = |name: &str| at.map([("type", at.text(name))]);
            let credentials = get("AllowCredentials").filter(|allow| allow.truth() == Some(true));
            let mut parameters = at.map([]);
            let mut headers = at.map([]);
            for (name, value, kind) in [
                ("Access-Control-Allow-Origin", Some(origin.clone()), "string"),
                ("Access-Control-Allow-Headers", get("AllowHeaders"), "string"),
                ("Access-Control-Allow-Methods", Some(methods), "string"),
                ("Access-Control-Max-Age", cors.value("MaxAge").filter(|_| !plain).cloned(), "integer"),
                ("Access-Control-Allow-Credentials", credentials.map(|_| at.text("'true'")), "string"),
            ] {
                if let Some(value) = value {
                    parameters.set(&format!("method.response.header.{name}"), value);
                    headers.set(name, text(kind));
                }
            }
            let json = |text: &str| at.map([("application/json", at.text(text))]);
            let default = at.map([
                ("statusCode", at.text("200")),
                ("responseParameters", parameters),
                ("responseTemplates", json("{}\n")),
            ]);
            let integration = at.map([
                ("type", at.text("mock")),
                ("requestTemplates", json("{\n  \"statusCode\" : 200\n}\n")),
                ("responses", at.map([("default", default)])),
            ]);
            let response = at.map([("description", at.text("Default response for CORS method")), ("headers", headers)]);
            item.set(
                "options",
                at.map([
                    ("summary", at.text("CORS support")),
                    ("consumes", at.texts(&["application/json"])),
                    ("produces", at.texts(&["application/json"])),
                    (INTEGRATION, integration),
                    ("responses", at.map([("200", response)])),
                ]),
            );
        });
    }
}

pub(super) fn gateway_responses(body: &mut Node, responses: &Node) {
    for entry in responses.entries().unwrap_or_default() {
        let at = At(entry.value.range);
        let mut parameters = at.map([]);
        for (name, prefix) in [("Headers", "header."), ("Paths", "path."), ("QueryStrings", "querystring.")] {
            let given = entry.value.get("ResponseParameters").and_then(|all| all.get(name)).and_then(Node::entries);
            for parameter in given.unwrap_or_default() {
                parameters.set(&format!("gatewayresponse.{prefix}{}", parameter.key.text), parameter.value.clone());
            }
        }
        let templates = entry.value.some("ResponseTemplates").cloned().unwrap_or_else(|| at.map([]));
        let status = entry.value.value("StatusCode").and_then(Node::text).map(|status| at.text(status));
        let response = at.some([
            ("responseParameters", Some(parameters)),
            ("responseTemplates", Some(templates)),
            ("statusCode", status),
        ]);
        if let Some(all) = body.mapping_mut("x-amazon-apigateway-gateway-responses") {
            all.set(&entry.key.text, response);
        }
    }
}

/// Media types with `~1` for a slash.
pub(super) fn replaced(node: &Node) -> Node {
    let kind = match &node.kind {
        NodeKind::Scalar(scalar) if scalar.style != Style::JsonNumber => {
            let text = scalar.text.replace("~1", "/").into();
            NodeKind::Scalar(onus_parse::node::Scalar { text, style: scalar.style })
        }
        NodeKind::Sequence(items) => NodeKind::Sequence(items.iter().map(replaced).collect()),
        NodeKind::Mapping(entries) => NodeKind::Mapping(
            entries
                .iter()
                .map(|entry| onus_parse::node::Entry { value: replaced(&entry.value), ..entry.clone() })
                .collect(),
        ),
        other => other.clone(),
    };
    Node { kind, ..node.clone() }
}

/// Switches the default address of an API off, in the definition.
pub(super) fn disable_endpoint(body: &mut Node, disabled: &Node) {
    let at = At(disabled.range);
    let set = |owner: &mut Node| {
        if let Some(configuration) = owner.mapping_mut("x-amazon-apigateway-endpoint-configuration") {
            configuration.set("disableExecuteApiEndpoint", disabled.clone());
        }
    };
    if definition::version3(body) {
        if body.get("servers").is_none_or(|servers| servers.items().is_none()) {
            body.set("servers", at.list(vec![at.map([])]));
        }
        body.get_mut("servers").and_then(|all| all.items_mut()).into_iter().flatten().for_each(set);
    } else {
        set(body);
    }
}

/// Moves what OpenAPI 3 has elsewhere than Swagger 2.
pub(super) fn as_version3(body: &mut Node, wanted: Option<&str>) {
    if body.get("swagger").is_some() {
        return;
    }
    let own = body.get("openapi").and_then(Node::text).map(str::to_owned);
    let version = wanted.map(str::to_owned).or(own);
    if !version.is_some_and(|version| is_version3(&version)) {
        return;
    }
    for (from, to) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
        if body.some(from).is_some()
            && let Some(moved) = body.remove(from)
            && let Some(components) = body.mapping_mut("components")
        {
            components.set(to, moved);
        }
    }
    for path in body.get_mut("paths").and_then(|paths| paths.entries_mut()).into_iter().flatten() {
        let Some(options) = path.value.get_mut("options").filter(|options| options.entries().is_some()) else {
            continue;
        };
        options.remove("produces");
        options.remove("consumes");
        let headers =
            options.get_mut("responses").and_then(|all| all.get_mut("200")).and_then(|one| one.get_mut("headers"));
        for header in headers.and_then(|headers| headers.entries_mut()).into_iter().flatten() {
            header.value = At(header.value.range).map([("schema", header.value.clone())]);
        }
    }
}
