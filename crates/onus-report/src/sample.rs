//! A small invented outcome for tests, and a hostile one.

use onus_model::{
    Cell, Class, Coverage, Date, DefaultNote, Domain, Judgement, Language, Matrix, MatrixRow, OriginStep, Outcome,
    Party, PolicyInfo, Provider, ResourceRef, ServiceModel, Severity, SkippedPath, Summary, Suppression, Tally,
    Verdict,
};
use onus_source::{Code, Diagnostic, SourceFile, Sources, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

const BUCKETS: &str = r#"variable "acl" {}

resource "aws_s3_bucket" "site" {
  bucket = "site"
  acl    = var.acl
}

resource "aws_s3_bucket" "logs" {
  count = 3
}
"#;

const ROOT: &str = r#"module "store" {
  source = "./modules/store"
  acl    = var.site_acl
}
"#;

const VALUES: &str = "site_acl = \"public-read\"\n";

pub(crate) fn policy(id: &str, severity: Severity, class: Class, title: &str, help: &str) -> Arc<PolicyInfo> {
    Arc::new(PolicyInfo {
        id: Arc::from(id),
        title: title.to_owned(),
        page: format!("# {title}\n\nWhy it is yours.\n\n- first\n- second"),
        description: "Why it is yours.".to_owned(),
        class,
        domain: class.domain(),
        severity,
        service: Arc::from("aws.s3"),
        kinds: vec![Arc::from("aws.s3.bucket")],
        attributes: vec!["acl".to_owned()],
        help: Some(help.to_owned()),
        fix: BTreeMap::new(),
        controls: BTreeMap::from([("aws-fsbp".to_owned(), vec!["S3.2".to_owned()])]),
        aliases: BTreeMap::from([("checkov".to_owned(), vec!["CKV_AWS_20".to_owned()])]),
        references: vec!["https://docs.example/acl".to_owned()],
        default: true,
    })
}

pub(crate) fn judgement(
    policy: &Arc<PolicyInfo>,
    verdict: Verdict,
    message: &str,
    address: &str,
    at: Span,
) -> Judgement {
    Judgement {
        policy: Arc::clone(policy),
        party: Party::Customer,
        verdict,
        message: message.to_owned(),
        resource: ResourceRef {
            address: Arc::from(address),
            r#type: Arc::from("aws_s3_bucket"),
            kind: Arc::from("aws.s3.bucket"),
            language: Language::Terraform,
            unit: Arc::from("."),
        },
        attribute: Some("acl".to_owned()),
        location: at,
        origin: Vec::new(),
        related: Vec::new(),
        instances: vec![Arc::from(address)],
        default: None,
        condition: None,
        suppressed: None,
        fingerprint: format!("{:032x}", address.len()),
        block: at,
        calls: Vec::new(),
    }
}

/// Where `part` first stands in a file.
pub(crate) fn at(file: &SourceFile, part: &str) -> Span {
    let start = file.text().find(part).unwrap() as u32;
    Span { file: file.id(), start, end: start + part.len() as u32 }
}

/// Buckets in a module: a public one by a value from far away, three without versioning, one accepted, one unknown.
pub(crate) fn outcome() -> (Sources, Outcome) {
    let sources = Sources::in_memory([
        ("modules/store/main.tf", BUCKETS),
        ("main.tf", ROOT),
        ("prod.auto.tfvars", VALUES),
        ("broken.tf", "resource {\n"),
    ]);
    let load = |path: &str| sources.load(path).unwrap();
    let (buckets, root, values, broken) =
        (load("modules/store/main.tf"), load("main.tf"), load("prod.auto.tfvars"), load("broken.tf"));
    let acl = policy(
        "aws-s3-public-acl",
        Severity::High,
        Class::PublicExposure,
        "No access list opens the bucket",
        "Set `acl = \"private\"`, or leave it out.",
    );
    let versioning = policy(
        "aws-s3-versioning",
        Severity::Medium,
        Class::BackupRecovery,
        "Earlier object versions are kept",
        "Set the versioning status to `Enabled`.",
    );

    let mut public = judgement(
        &acl,
        Verdict::Misconfigured,
        "everyone may read the bucket",
        "module.store.aws_s3_bucket.site",
        at(&buckets, "acl    = var.acl"),
    );
    public.origin = vec![
        OriginStep { span: at(&root, "acl    = var.site_acl"), note: "argument of `module.store`".to_owned() },
        OriginStep { span: at(&values, "site_acl = \"public-read\""), note: "variable `site_acl`".to_owned() },
    ];
    let mut lost = judgement(
        &versioning,
        Verdict::Unconfigured,
        "what is overwritten or deleted is lost",
        "module.store.aws_s3_bucket.logs[0]",
        at(&buckets, "resource \"aws_s3_bucket\" \"logs\" {"),
    );
    lost.instances = (0..3).map(|i| Arc::from(format!("module.store.aws_s3_bucket.logs[{i}]"))).collect();
    lost.default = Some(DefaultNote {
        attribute: "versioning".to_owned(),
        value: "Disabled".to_owned(),
        since: Date::new(2010, 2, 8),
        before: None,
        source: "https://docs.example/versioning".to_owned(),
    });
    let mut accepted = judgement(
        &versioning,
        Verdict::Unconfigured,
        "what is overwritten or deleted is lost",
        "module.store.aws_s3_bucket.site",
        at(&buckets, "resource \"aws_s3_bucket\" \"site\" {"),
    );
    accepted.suppressed = Some(Suppression {
        reason: Some("rebuilt from source".to_owned()),
        until: Date::new(2027, 3, 31),
        span: Some(at(&buckets, "bucket = \"site\"")),
        by: "comment",
    });
    let unknown = judgement(
        &acl,
        Verdict::Unknown,
        "`acl` is known only after apply",
        "module.store.aws_s3_bucket.logs[0]",
        at(&buckets, "count = 3"),
    );

    let judgements = vec![public, accepted, lost, unknown];
    let mut verdicts = Tally::default();
    for judgement in &judgements {
        verdicts.count(judgement.verdict, judgement.suppressed.is_some());
    }
    let diagnostics = vec![
        Diagnostic::new(Code::Syntax, "a block needs a type and labels")
            .at(at(&broken, "resource {"))
            .with_help("Name the type."),
        Diagnostic::new(Code::ModuleNotFound, "module `registry/x` is not here").about("module.x").in_path("main.tf"),
        Diagnostic::new(Code::SuppressionWithoutReason, "no reason is given").at(at(&buckets, "bucket")),
    ];
    let cells = Domain::ALL.iter().map(|&domain| {
        let mut tally = Tally::default();
        for judgement in judgements.iter().filter(|judgement| judgement.policy.domain == domain) {
            tally.count(judgement.verdict, judgement.suppressed.is_some());
        }
        let party = match domain {
            Domain::Data | Domain::NetworkControls => Party::Customer,
            Domain::EndpointsDevices => Party::None,
            _ => Party::Csp,
        };
        Cell { domain, party, tally }
    });
    let matrix = Matrix {
        rows: vec![MatrixRow {
            service: "aws.s3".to_owned(),
            name: "Amazon S3".to_owned(),
            provider: Provider::Aws,
            model: ServiceModel::Paas,
            resources: 4,
            cells: cells.collect(),
        }],
        unknown_types: vec![("aws_new_thing".to_owned(), 2)],
    };
    let outcome = Outcome {
        as_of: Date::new(2026, 11, 23).unwrap(),
        policies_revision: "0123456789ab".to_owned(),
        policies: vec![acl, versioning],
        summary: Summary { units: 1, files: 4, resources: 6, verdicts, diagnostics: diagnostics.len() },
        judgements,
        advice: Vec::new(),
        diagnostics,
        coverage: Coverage {
            files: 4,
            files_failed: 1,
            skipped: vec![SkippedPath { path: "old".to_owned(), reason: ".gitignore".to_owned() }],
            module_calls: 2,
            module_calls_unresolved: 1,
            resources_unmapped: 2,
        },
        matrix,
        config: Some(("onus.toml".to_owned(), 0)),
    };
    (sources, outcome)
}

/// Everything that a scanned file can choose, chosen by an enemy.
pub(crate) fn hostile() -> (Sources, Outcome) {
    let evil = "\u{1b}[2J\u{202e}\u{9b}31m\r\n::error::x\n##[error]<script>|`](1)[a](http://evil)\u{7}@all";
    let path = "::error::##[add-path]\u{1b}[1m <b>|`.tf";
    let text = format!("a = \"{evil}\"\n");
    let (_, mut outcome) = self::outcome();
    let sources = Sources::in_memory([(path, text.as_str())]);
    let file = sources.load(path).unwrap();
    let whole = Span { file: file.id(), start: 0, end: text.len() as u32 };
    for judgement in &mut outcome.judgements {
        judgement.message = evil.to_owned();
        judgement.resource.address = Arc::from(evil);
        judgement.resource.unit = Arc::from(evil);
        judgement.instances = vec![Arc::from(evil), Arc::from("b")];
        judgement.related = vec![Arc::from(evil)];
        judgement.condition = Some(Arc::from(evil));
        judgement.location = whole;
        judgement.block = whole;
        judgement.origin = vec![OriginStep { span: whole, note: evil.to_owned() }];
        if let Some(suppression) = &mut judgement.suppressed {
            suppression.reason = Some(evil.to_owned());
            suppression.span = Some(whole);
        }
    }
    outcome.diagnostics = vec![
        Diagnostic::new(Code::Syntax, evil).at(whole).with_help(evil).about(evil).with_related(whole, evil),
        Diagnostic::new(Code::NotUtf8, evil).in_path(evil),
    ];
    outcome.coverage.skipped = vec![SkippedPath { path: evil.to_owned(), reason: ".gitignore".to_owned() }];
    outcome.matrix.unknown_types = vec![(evil.to_owned(), 1)];
    outcome.config = Some((evil.to_owned(), 1));
    (sources, outcome)
}
