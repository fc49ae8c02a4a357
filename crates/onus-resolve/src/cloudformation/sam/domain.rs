//! Custom domains of APIs: the name, what leads to it, and the records in Route 53. And usage plans.

use super::Transform;
use super::made::{Made, Source};
use super::tree::{At, Tree as _, hashed_value};
use onus_parse::node::Node;

impl Transform {
    pub(super) fn rest_domain(&mut self, source: &Source<'_>, domain: &Node) -> Vec<Made> {
        let at = At(domain.range);
        let Some(name) = domain.value("DomainName") else { return Vec::new() };
        let endpoint = domain.value("EndpointConfiguration").cloned().unwrap_or_else(|| at.text("REGIONAL"));
        let kind = endpoint.text().unwrap_or_default().to_owned();
        let private = kind == "PRIVATE";
        let version = if private { "V2" } else { "" };
        let id = hashed_value(&format!("ApiGatewayDomainName{version}"), name);
        let mut made = source.makes_at(at, &id, &format!("AWS::ApiGateway::DomainName{version}"));
        made.set("DomainName", Some(name.clone()));
        let certificate = if kind == "REGIONAL" { "RegionalCertificateArn" } else { "CertificateArn" };
        made.set(certificate, domain.value("CertificateArn").cloned());
        made.set(
            "EndpointConfiguration",
            Some(at.some([
                ("Types", Some(at.list(vec![endpoint]))),
                ("IpAddressType", domain.some("IpAddressType").cloned()),
            ])),
        );
        if !private {
            made.set("MutualTlsAuthentication", trust_store(domain));
        }
        for name in ["SecurityPolicy", "EndpointAccessMode", "Policy", "OwnershipVerificationCertificateArn"] {
            made.set(name, domain.some(name).cloned());
        }
        let mut out = vec![made];
        let normalize = domain.get("NormalizeBasePath").is_none_or(|normalize| normalize.truthy());
        let key = if private { "DomainNameArn" } else { "DomainName" };
        let mut mapping = |infix: &str, path: Option<Node>| {
            let kind = format!("AWS::ApiGateway::BasePathMapping{version}");
            let mut made = source.makes_at(at, format!("{}{infix}BasePathMapping", source.id), &kind);
            made.set(key, Some(at.reference(&id)));
            made.set("RestApiId", Some(at.reference(source.id)));
            made.set("Stage", Some(at.reference(&format!("{}.Stage", source.id))));
            made.set("BasePath", path);
            out.push(made);
        };
        match base_paths(domain) {
            None => mapping("", None),
            Some(paths) => {
                for path in paths.iter().filter_map(Node::text) {
                    let plain: String = path.chars().filter(|c| c.is_alphanumeric()).collect();
                    mapping(&plain, Some(at.text(if normalize { plain.as_str() } else { path })));
                }
            }
        }
        if let Some(association) = domain.value("AccessAssociation").filter(|_| private) {
            let endpoint = association.value("VpcEndpointId").cloned().unwrap_or_else(|| at.text(""));
            let of = at.list(vec![endpoint.clone(), at.text(id.as_str())]);
            let id_of = hashed_value("DomainNameAccessAssociation", &of);
            let mut made = source.makes_at(at, id_of, "AWS::ApiGateway::DomainNameAccessAssociation");
            made.set("DomainNameArn", Some(at.reference(&id)));
            made.set("AccessAssociationSourceType", Some(at.text("VPCE")));
            made.set("AccessAssociationSource", Some(endpoint));
            out.push(made);
        }
        if let Some(zone) = domain.value("Route53") {
            let target = match &*kind {
                "REGIONAL" => {
                    [at.attribute(&id, "RegionalHostedZoneId"), at.attribute(&id, "RegionalDomainName")].map(Some)
                }
                "EDGE" => {
                    let given = zone.value("DistributionDomainName").cloned();
                    let own = given.unwrap_or_else(|| at.attribute(&id, "DistributionDomainName"));
                    [Some(at.text("Z2FDTNDATAQYW2")), Some(own)]
                }
                _ => ["VpcEndpointHostedZoneId", "VpcEndpointDomainName"].map(|name| zone.value(name).cloned()),
            };
            self.records(source, domain, zone, target);
        }
        out
    }

    pub(super) fn http_domain(&mut self, source: &Source<'_>, domain: &Node) -> Vec<Made> {
        let at = At(domain.range);
        let Some(name) = domain.value("DomainName") else { return Vec::new() };
        let id = hashed_value("ApiGatewayDomainNameV2", name);
        let mut made = source.makes_at(at, &id, "AWS::ApiGatewayV2::DomainName");
        made.set("DomainName", Some(name.clone()));
        made.set("Tags", Some(at.map([("httpapi:createdBy", at.text("SAM"))])));
        let endpoint = domain.value("EndpointConfiguration").cloned().unwrap_or_else(|| at.text("REGIONAL"));
        let configuration = at.some([
            ("CertificateArn", domain.value("CertificateArn").cloned()),
            ("EndpointType", Some(endpoint)),
            ("OwnershipVerificationCertificateArn", domain.some("OwnershipVerificationCertificateArn").cloned()),
            ("SecurityPolicy", domain.some("SecurityPolicy").cloned()),
        ]);
        made.set("DomainNameConfigurations", Some(at.list(vec![configuration])));
        made.set("MutualTlsAuthentication", trust_store(domain));
        if let Some(tags) = source.some("Tags").filter(|tags| tags.entries().is_some()) {
            let mut all = tags.clone();
            all.set("httpapi:createdBy", at.text("SAM"));
            made.set("Tags", Some(all));
        }
        let mut out = vec![made];
        let mut mapping = |infix: &str, path: Option<&str>| {
            let mut made =
                source.makes_at(at, format!("{}{infix}ApiMapping", source.id), "AWS::ApiGatewayV2::ApiMapping");
            made.set("DomainName", Some(at.reference(&id)));
            made.set("ApiId", Some(at.reference(source.id)));
            made.set("Stage", Some(at.reference(&format!("{}.Stage", source.id))));
            made.set("ApiMappingKey", path.map(|path| at.text(path.trim_matches('/'))));
            out.push(made);
        };
        match base_paths(domain) {
            None => mapping("", None),
            Some(paths) => {
                for path in paths.iter().filter_map(Node::text) {
                    mapping(&path.replace(['-', '_', '/'], ""), Some(path));
                }
            }
        }
        if let Some(zone) = domain.value("Route53") {
            let target = [at.attribute(&id, "RegionalHostedZoneId"), at.attribute(&id, "RegionalDomainName")].map(Some);
            self.records(source, domain, zone, target);
        }
        out
    }

    /// Records that lead to a domain, in the group of their zone.
    fn records(&mut self, source: &Source<'_>, domain: &Node, zone: &Node, [hosted, dns]: [Option<Node>; 2]) {
        let at = At(zone.range);
        let key = zone.some("HostedZoneId").or_else(|| zone.some("HostedZoneName"));
        let Some(key) = key else { return };
        let alias = at.some([
            ("EvaluateTargetHealth", zone.value("EvaluateTargetHealth").cloned()),
            ("HostedZoneId", hosted),
            ("DNSName", dns),
        ]);
        let record = |kind: &str| {
            at.some([
                ("Name", domain.value("DomainName").cloned()),
                ("Type", Some(at.text(kind))),
                ("AliasTarget", Some(alias.clone())),
                ("Region", zone.value("Region").cloned()),
                ("SetIdentifier", zone.value("SetIdentifier").cloned()),
            ])
        };
        let mut records = vec![record("A")];
        if zone.get("IpV6").and_then(Node::truth) == Some(true) {
            records.push(record("AAAA"));
        }
        let separate = zone.some("SeparateRecordSetGroup").is_some();
        let id = if separate {
            let name = domain.value("DomainName").cloned().unwrap_or_else(|| at.text(""));
            hashed_value("RecordSetGroup", &at.list(vec![key.clone(), name]))
        } else {
            hashed_value("RecordSetGroup", key)
        };
        let present = self.record_sets.iter_mut().find(|group| group.id == id);
        if let Some(list) =
            present.and_then(|group| group.properties.get_mut("RecordSets")).and_then(|all| all.items_mut())
        {
            list.extend(records);
            return;
        }
        let mut group = source.makes_at(at, id, "AWS::Route53::RecordSetGroup");
        for name in ["HostedZoneId", "HostedZoneName"] {
            group.set(name, zone.value(name).cloned());
        }
        group.set("RecordSets", Some(at.list(records)));
        self.record_sets.push(group);
    }

    pub(super) fn usage_plan(&mut self, source: &Source<'_>, auth: &Node, stage: &Made) -> Vec<Made> {
        let Some(wanted) = auth.value("UsagePlan") else { return Vec::new() };
        let at = At(wanted.range);
        let shared = match wanted.get("CreateUsagePlan").and_then(Node::text) {
            Some("PER_API") => false,
            Some("SHARED") => true,
            _ => return Vec::new(),
        };
        let id = |suffix: &str| if shared { format!("Serverless{suffix}") } else { format!("{}{suffix}", source.id) };
        let pair =
            |api: &str, of_stage: &str| at.map([(api, at.reference(source.id)), (of_stage, at.reference(&stage.id))]);
        let mut plan = source.makes_at(at, id("UsagePlan"), "AWS::ApiGateway::UsagePlan");
        let mut key = source.makes_at(at, id("ApiKey"), "AWS::ApiGateway::ApiKey");
        let (stages, keys, depends) = match self.shared_plan.as_mut().filter(|_| shared) {
            Some((stages, keys, depends)) => {
                stages.push(pair("ApiId", "Stage"));
                keys.push(pair("RestApiId", "StageName"));
                depends.push(at.text(source.id));
                (stages.clone(), keys.clone(), depends.clone())
            }
            None => {
                let first =
                    (vec![pair("ApiId", "Stage")], vec![pair("RestApiId", "StageName")], vec![at.text(source.id)]);
                if shared {
                    self.shared_plan = Some(first.clone());
                }
                first
            }
        };
        plan.depends_on = depends;
        plan.set("ApiStages", Some(at.list(stages)));
        for name in ["UsagePlanName", "Description", "Quota", "Tags", "Throttle"] {
            plan.set(name, wanted.some(name).cloned());
        }
        key.depends_on = vec![at.text(plan.id.as_str())];
        key.set("Enabled", Some(at.truth(true)));
        key.set("StageKeys", Some(at.list(keys)));
        let mut link = source.makes_at(at, id("UsagePlanKey"), "AWS::ApiGateway::UsagePlanKey");
        link.depends_on = vec![at.text(key.id.as_str())];
        link.set("KeyId", Some(key.reference()));
        link.set("KeyType", Some(at.text("API_KEY")));
        link.set("UsagePlanId", Some(plan.reference()));
        vec![plan, key, link]
    }
}

fn base_paths(domain: &Node) -> Option<Vec<Node>> {
    let paths = domain.some("BasePath")?;
    Some(paths.items().map_or_else(|| vec![paths.clone()], <[Node]>::to_vec))
}

fn trust_store(domain: &Node) -> Option<Node> {
    let mutual = domain.some("MutualTlsAuthentication")?;
    Some(At(mutual.range).some([
        ("TruststoreUri", mutual.some("TruststoreUri").cloned()),
        ("TruststoreVersion", mutual.some("TruststoreVersion").cloned()),
    ]))
}
