//! The cases, by class.

use std::fmt::Write as _;
use std::path::Path;

/// What a report must say of a case, at the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Nothing in particular: the input is fine, or not onus' matter.
    Nothing,
    /// An unknown verdict or a diagnostic.
    Unknown,
    /// A warning or an error with a place.
    Diagnostic,
    /// An error, exit code 2.
    Incomplete,
}

/// One case: the files beneath the root, beside `good/`.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What files alone can't say: links, pipes.
    pub(super) arrange: fn(&Path),
    pub(super) told: Told,
    /// A finding outside `good/` that must be there.
    pub(super) finds: Option<&'static str>,
    pub(super) every_format: bool,
}

impl Case {
    fn new(name: impl Into<String>, told: Told) -> Self {
        Self { name: name.into(), files: Vec::new(), arrange: |_| {}, told, finds: None, every_format: false }
    }

    fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.to_owned(), bytes.into()));
        self
    }

    fn finds(self, policy: &'static str) -> Self {
        Self { finds: Some(policy), ..self }
    }

    fn arrange(self, arrange: fn(&Path)) -> Self {
        Self { arrange, ..self }
    }

    fn in_every_format(self) -> Self {
        Self { every_format: true, ..self }
    }
}

/// A case that is one Terraform file.
fn tf(name: impl Into<String>, told: Told, text: impl Into<Vec<u8>>) -> Case {
    Case::new(name, told).file("bad/main.tf", text)
}

/// A case that is one template.
fn cfn(name: impl Into<String>, told: Told, text: impl Into<Vec<u8>>) -> Case {
    Case::new(name, told).file("bad/template.yaml", text)
}

/// A security group that is open to the world.
const OPEN: &str = "resource \"aws_security_group\" \"x\" {\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = \"tcp\"\n    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n";
const ADMIN: &str = "aws-vpc-security-group-admin-ports";

/// An attribute with `value`, in a resource that is judged.
fn bucket(value: &str) -> String {
    format!("resource \"aws_s3_bucket\" \"x\" {{\n  bucket = {value}\n}}\n")
}

pub(super) fn nesting() -> Vec<Case> {
    let mut cases = Vec::new();
    for depth in [60_usize, 250, 1_000, 100_000] {
        for (name, open, inner, close) in [
            ("brackets", "[", "1", "]"),
            ("parentheses", "(", "1", ")"),
            ("objects", "{a=", "1", "}"),
            ("templates", "\"${", "1", "}\""),
            ("calls", "max(", "1", ")"),
            ("for", "[for x in ", "[1]", " : x]"),
            ("index", "a[", "1", "]"),
            ("conditions", "(true ? ", "1", " : 2)"),
        ] {
            let text = bucket(&format!("{}{inner}{}", open.repeat(depth), close.repeat(depth)));
            let told = if depth > 300 { Told::Incomplete } else { Told::Nothing };
            cases.push(tf(format!("{name} {depth}"), told, text));
            if depth == 100_000 {
                cases.push(tf(format!("{name} {depth} unclosed"), Told::Incomplete, bucket(&open.repeat(depth))));
            }
        }
        let blocks =
            format!("resource \"aws_s3_bucket\" \"x\" {{\n{}{}}}\n", "b {\n".repeat(depth), "}\n".repeat(depth));
        cases.push(tf(format!("blocks {depth}"), if depth > 300 { Told::Incomplete } else { Told::Nothing }, blocks));
        let json = format!(
            "{{\"resource\":{{\"aws_s3_bucket\":{{\"x\":{{\"bucket\":{}1{}}}}}}}}}",
            "[".repeat(depth),
            "]".repeat(depth)
        );
        let told = if depth > 600 { Told::Incomplete } else { Told::Nothing };
        cases.push(Case::new(format!("tf.json {depth}"), told).file("bad/main.tf.json", json));
        let value = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let yaml = format!(
            "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: {value}\n"
        );
        cases.push(cfn(format!("yaml flow {depth}"), told, yaml));
        let block = format!(
            "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      {}1\n",
            "- ".repeat(depth)
        );
        cases.push(cfn(format!("yaml block {depth}"), told, block));
        let json = format!(
            "{{\"AWSTemplateFormatVersion\":\"2010-09-09\",\"Resources\":{{\"A\":{{\"Type\":\"AWS::S3::Bucket\",\"Properties\":{{\"BucketName\":{value}}}}}}}}}"
        );
        cases.push(Case::new(format!("json {depth}"), told).file("bad/template.json", json));
    }
    for length in [200_usize, 50_000] {
        for (name, text) in [
            ("additions", format!("1{}", " + 1".repeat(length))),
            ("negations", format!("{}true", "!".repeat(length))),
            ("minuses", format!("{}1", "-".repeat(length))),
            ("choices", format!("{}3", "true ? 1 : ".repeat(length))),
            ("attributes", format!("local.a{}", ".b".repeat(length))),
            ("indexes", format!("local.a{}", "[0]".repeat(length))),
            ("splats", format!("local.a{}", "[*]".repeat(length))),
        ] {
            cases.push(tf(format!("{name} {length}"), Told::Nothing, bucket(&text)));
        }
    }
    cases
}

pub(super) fn sizes() -> Vec<Case> {
    let keys: String = (0..50_000).fold(String::new(), |mut text, i| {
        let _ = writeln!(text, "    k{i} = {i}");
        text
    });
    let resources: String = (0..3_000).fold(String::new(), |mut text, i| {
        let _ = writeln!(text, "resource \"aws_s3_bucket\" \"b{i}\" {{}}");
        text
    });
    let arguments = (0..20_000).map(|i| i.to_string()).collect::<Vec<_>>().join(", ");
    vec![
        tf("an object of 50,000 keys", Told::Nothing, format!("locals {{\n  a = {{\n{keys}  }}\n}}\n{OPEN}")).finds(ADMIN),
        tf("3,000 resources", Told::Nothing, resources),
        tf("a line of a megabyte", Told::Nothing, format!("{}{OPEN}", bucket(&format!("\"{}\"", "a".repeat(1 << 20))))).finds(ADMIN),
        tf("a column beyond 65,535", Told::Nothing, format!("locals {{ a = [{}] }}\n{OPEN}", "\"aaaaaaaaaa\", ".repeat(9_000))).finds(ADMIN),
        tf("an error beyond column 65,535", Told::Incomplete, format!("locals {{ a = [{} ?] }}\n", "\"aaaaaaaaaa\", ".repeat(9_000))).in_every_format(),
        tf("a call of 20,000 arguments", Told::Nothing, format!("locals {{ a = max({arguments}) }}\n{OPEN}")).finds(ADMIN),
        tf("a file of 11 MB", Told::Incomplete, format!("{OPEN}{}", "# a comment that goes on\n".repeat(460_000))).in_every_format(),
        Case::new("minified JSON in one line", Told::Nothing).file(
            "bad/template.json",
            format!(
                "{{\"AWSTemplateFormatVersion\":\"2010-09-09\",\"Description\":\"{}\",\"Resources\":{{\"G\":{{\"Type\":\"AWS::EC2::SecurityGroup\",\"Properties\":{{\"GroupDescription\":\"x\",\"SecurityGroupIngress\":[{{\"IpProtocol\":\"tcp\",\"FromPort\":22,\"ToPort\":22,\"CidrIp\":\"0.0.0.0/0\"}}]}}}}}}}}",
                "x".repeat(100_000)
            ),
        ).finds(ADMIN).in_every_format(),
        Case::new("5,000 directories", Told::Nothing).arrange(|root| {
            for i in 0..5_000 {
                std::fs::create_dir_all(root.join(format!("bad/{i}"))).unwrap();
            }
        }),
        Case::new("a path of 100 directories", Told::Nothing).file(&format!("bad/{}main.tf", "d/".repeat(100)), OPEN).finds(ADMIN),
    ]
}

pub(super) fn growth() -> Vec<Case> {
    let doubling = |step: &str| {
        let mut text = String::from("locals {\n  a0 = [\"x\", \"y\"]\n");
        for i in 1..60 {
            let _ = writeln!(text, "  a{i} = {}", step.replace('@', &format!("local.a{}", i - 1)));
        }
        format!("{text}}}\n{}{OPEN}", bucket("jsonencode(local.a59)"))
    };
    let mut cases = vec![
        tf("lists that double", Told::Diagnostic, doubling("[@, @]")).finds(ADMIN),
        tf("concatenation that doubles", Told::Diagnostic, doubling("concat(@, @)")).finds(ADMIN),
        tf("text that doubles", Told::Diagnostic, doubling("[join(\"\", @), join(\"\", @)]")).finds(ADMIN),
        tf("templates that double", Told::Diagnostic, doubling("[\"${@[0]}${@[1]}\", \"${@[1]}${@[0]}\"]"))
            .finds(ADMIN),
        tf("objects that double", Told::Diagnostic, doubling("{ a = @, b = @ }")).finds(ADMIN),
        tf(
            "a count of a thousand million",
            Told::Diagnostic,
            "resource \"aws_s3_bucket\" \"x\" {\n  count = 1000000000\n}\n",
        ),
        tf("a count of a power", Told::Diagnostic, "resource \"aws_s3_bucket\" \"x\" {\n  count = pow(10, 18)\n}\n"),
        tf("counts of counts", Told::Diagnostic, "module \"a\" {\n  source = \"./m\"\n  count = 9000\n}\n")
            .file("bad/m/main.tf", "resource \"aws_s3_bucket\" \"x\" {\n  count = 9000\n}\n"),
    ];
    let calls = [
        "range(0, 1000000000)",
        "range(0, 1, 0.0000000001)",
        "setproduct(range(1000), range(1000), range(1000))",
        "pow(10, 1000000000)",
        "pow(2, 100000000)",
        "format(\"%999999999d\", 1)",
        "format(\"%.999999999f\", 1)",
        "format(\"%*d\", 999999999, 1)",
        "indent(1000000000, \"a\\nb\")",
        "join(\"x\", [for i in range(1024) : join(\"y\", range(1024))])",
        "replace(join(\"\", range(1000)), \"/./\", join(\"\", range(1000)))",
        "1e1000000000",
        "tostring(1e100000000)",
        "parseint(\"9\", 99999)",
        "cidrsubnets(\"0.0.0.0/0\", range(1000)...)",
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a]]]",
        "flatten([for a in range(1000) : [for b in range(1000) : range(1000)]])",
        "regex(\"(a{1000}){1000}\", \"a\")",
        "regexall(\"(a*)*b\", join(\"\", [for i in range(1000) : \"aaaaaaaaaaaaaaaaaaaaaaaa\"]))",
        "chunklist(range(1000), 0.0001)",
        "base64encode(join(\"\", [for i in range(1000) : join(\"\", range(1000))]))",
        "jsondecode(\"[[[[[[[[[[[[[[[[[[\")",
        "yamldecode(\"a: &a [x, x]\\nb: [*a, *a\")",
        "bcrypt(\"x\", 31)",
        "zipmap(range(1000), [for i in range(1000) : range(1000)])",
        "1 / 0 * 0",
        "sum(range(0))",
        "substr(\"a\", 999999999999, -999999999999)",
        "timeadd(\"2020-01-01T00:00:00Z\", \"999999999999h\")",
        "formatdate(join(\"\", [for i in range(1000) : \"YYYY\"]), \"2020-01-01T00:00:00Z\")",
        "cidrsubnet(\"::/0\", 128, pow(2, 200))",
        "cidrhost(\"10.0.0.0/8\", pow(10, 100))",
        "strrev(join(\"\", range(1000)))",
        "matchkeys(range(1000), range(1000), range(1000))",
        "base64gunzip(\"H4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA\")",
    ];
    for call in calls {
        cases.push(tf(call, Told::Nothing, format!("{}{OPEN}", bucket(call))).finds(ADMIN));
    }
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for i in 1..12 {
        let _ = writeln!(bomb, "a{i}: &a{i} [{}]", vec![format!("*a{}", i - 1); 10].join(", "));
    }
    let heredoc = format!("yamldecode(<<E\n{bomb}E\n  )");
    cases.push(
        tf("aliases that multiply in yamldecode", Told::Unknown, format!("{}{OPEN}", bucket(&heredoc))).finds(ADMIN),
    );
    cases.push(cfn(
        "aliases that multiply",
        Told::Incomplete,
        format!(
            "AWSTemplateFormatVersion: '2010-09-09'\nMetadata:\n  {}\nResources:\n  A:\n    Type: AWS::S3::Bucket\n",
            bomb.trim_end().replace('\n', "\n  ")
        ),
    ));
    cases
}

pub(super) fn syntax() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, text) in [
        ("an open block", "resource \"aws_s3_bucket\" \"x\" {\n"),
        ("an open string", "resource \"aws_s3_bucket\" \"x\" {\n  bucket = \"a\n}\n"),
        ("an open interpolation", "resource \"aws_s3_bucket\" \"x\" {\n  bucket = \"${a\n}\n"),
        ("an open heredoc", "locals {\n  a = <<E\n  b\n"),
        ("an open comment", "/* a\n"),
        ("no value", "resource \"aws_s3_bucket\" \"x\" {\n  bucket =\n}\n"),
        ("another language", "<?xml version=\"1.0\"?>\n<a/>\n"),
        ("a stray brace", "}\n"),
        ("only symbols", "@@@@ %%%% ^^^^\n"),
    ] {
        cases.push(tf(name, Told::Incomplete, text).in_every_format());
        // What is good in the same file is judged all the same, where the broken part comes after it.
        cases.push(tf(format!("{name}, after a good block"), Told::Incomplete, format!("{OPEN}\n{text}")).finds(ADMIN));
    }
    cases.push(
        tf("a broken block between good ones", Told::Incomplete, format!("locals {{\n  a = = 1\n}}\n{OPEN}"))
            .finds(ADMIN),
    );
    cases.push(tf(
        "an argument twice",
        Told::Diagnostic,
        "resource \"aws_s3_bucket\" \"x\" {\n  acl = \"public-read\"\n  acl = \"private\"\n}\n",
    ));
    cases.push(
        tf("a key twice", Told::Nothing, format!("locals {{\n  a = {{ b = 1, b = 2 }}\n}}\n{OPEN}")).finds(ADMIN),
    );
    cases.push(tf("a resource twice", Told::Diagnostic, format!("{OPEN}{OPEN}")).finds(ADMIN));
    cases.push(tf("a huge number", Told::Nothing, format!("locals {{\n  a = 1e400\n}}\n{OPEN}")).finds(ADMIN));
    cases.push(
        Case::new("empty files", Told::Nothing)
            .file("bad/main.tf", "")
            .file("bad/a.tf.json", "{}")
            .file("bad/t.yaml", ""),
    );
    cases.push(Case::new("empty JSON", Told::Incomplete).file("bad/a.tf.json", ""));
    cases.push(Case::new("broken JSON", Told::Incomplete).file("bad/a.tf.json", "{\"resource\": {").in_every_format());
    cases.push(Case::new("keys twice in tf.json", Told::Diagnostic).file(
        "bad/a.tf.json",
        "{\"resource\":{\"aws_s3_bucket\":{\"x\":{\"acl\":\"public-read\",\"acl\":\"private\"}}}}",
    ));
    cases.push(
        Case::new("broken variables", Told::Incomplete)
            .file("bad/main.tf", OPEN)
            .file("bad/terraform.tfvars", "a = [\n")
            .finds(ADMIN),
    );
    cases
}

pub(super) fn encodings() -> Vec<Case> {
    let utf16: Vec<u8> = OPEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        tf("a byte-order mark", Told::Nothing, format!("\u{feff}{OPEN}")).finds(ADMIN),
        tf("CRLF", Told::Nothing, OPEN.replace('\n', "\r\n")).finds(ADMIN),
        tf("lone CR", Told::Incomplete, OPEN.replace('\n', "\r")),
        tf("UTF-16", Told::Incomplete, utf16),
        tf("not UTF-8", Told::Incomplete, [OPEN.as_bytes(), b"# \xff\xfe\n"].concat()).in_every_format(),
        tf("NUL", Told::Nothing, format!("{OPEN}# a\0b\nlocals {{ a = \"\0\" }}\n")),
        tf("a lone surrogate", Told::Incomplete, bucket("\"\\ud83d\"")),
        cfn("a template with a byte-order mark", Told::Nothing, "\u{feff}AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress:\n        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}\n").finds(ADMIN),
        cfn("a template in Latin-1", Told::Incomplete, b"AWSTemplateFormatVersion: '2010-09-09'\nDescription: \xe4\nResources:\n  A:\n    Type: AWS::S3::Bucket\n".to_vec()),
        cfn("tabs in YAML", Told::Incomplete, "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n\tA:\n\t\tType: AWS::S3::Bucket\n"),
    ]
}

pub(super) fn cycles() -> Vec<Case> {
    vec![
        tf("a local of itself", Told::Diagnostic, format!("locals {{\n  a = local.a\n}}\n{OPEN}")).finds(ADMIN),
        tf("locals in a circle", Told::Diagnostic, format!("locals {{\n  a = local.b\n  b = local.a\n}}\n{}{OPEN}", bucket("local.a"))).finds(ADMIN),
        tf("resources in a circle", Told::Diagnostic, format!("resource \"aws_s3_bucket\" \"a\" {{\n  bucket = aws_s3_bucket.b.bucket\n}}\nresource \"aws_s3_bucket\" \"b\" {{\n  bucket = aws_s3_bucket.a.bucket\n}}\n{OPEN}")).finds(ADMIN),
        tf("a module of itself", Told::Diagnostic, format!("module \"a\" {{\n  source = \"./\"\n}}\n{OPEN}")).finds(ADMIN),
        tf("a module of its parent", Told::Diagnostic, format!("module \"a\" {{\n  source = \"./m\"\n}}\n{OPEN}")).file("bad/m/main.tf", "module \"b\" {\n  source = \"../\"\n}\n").finds(ADMIN),
        tf("outputs in a circle", Told::Nothing, format!("module \"a\" {{\n  source = \"./m\"\n  x = module.a.y\n}}\n{OPEN}")).file("bad/m/main.tf", "variable \"x\" {}\noutput \"y\" {\n  value = var.x\n}\n").finds(ADMIN),
        tf("a chain of 20,000 locals", Told::Nothing, {
            let mut text = String::from("locals {\n  a0 = 1\n");
            for i in 1..20_000 {
                let _ = writeln!(text, "  a{i} = local.a{}", i - 1);
            }
            format!("{text}}}\n{}{OPEN}", bucket("local.a19999"))
        }).finds(ADMIN),
        cfn("conditions in a circle", Told::Diagnostic, "AWSTemplateFormatVersion: '2010-09-09'\nConditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\nResources:\n  X:\n    Type: AWS::S3::Bucket\n    Condition: A\n"),
        cfn("resources in a circle (template)", Told::Nothing, "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  X:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Ref Y\n  Y:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Ref X\n"),
        cfn("a stack of itself", Told::Diagnostic, "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  X:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./template.yaml\n"),
        cfn("a parameter of itself", Told::Nothing, "AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  A:\n    Type: String\n    Default: !Ref A\nResources:\n  X:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Ref A\n"),
        cfn("a loop of a million", Told::Diagnostic, format!("AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A:\n    - I\n    - [{0}]\n    - Fn::ForEach::B${{I}}:\n        - J\n        - [{0}]\n        - Fn::ForEach::C${{I}}${{J}}:\n            - K\n            - [{0}]\n            - B${{I}}${{J}}${{K}}:\n                Type: AWS::S3::Bucket\n", (0..100).map(|i| i.to_string()).collect::<Vec<_>>().join(","))),
    ]
}

pub(super) fn modules() -> Vec<Case> {
    let call = |source: &str| format!("module \"a\" {{\n  source = \"{source}\"\n}}\n{OPEN}");
    let mut cases = Vec::new();
    for source in [
        "git::https://127.0.0.1:9/x.git",
        "https://127.0.0.1:9/x.zip",
        "git@127.0.0.1:x/y.git",
        "s3::https://127.0.0.1:9/b/k.zip",
        "hg::http://127.0.0.1:9/x",
        "git::ssh://-oProxyCommand=touch${IFS}pwned/x",
        "terraform-aws-modules/vpc/aws",
        "file:///etc",
        "/etc",
        "../../outside",
        "./../../outside",
        "\\\\\\\\127.0.0.1\\\\share",
        "C:/windows",
        "./missing",
        "",
        ".",
        "..",
        "$(touch pwned)",
        "git::https://user:canary-secret@127.0.0.1:9/x.git",
    ] {
        cases.push(tf(format!("source {source:?}"), Told::Diagnostic, call(source)).finds(ADMIN));
    }
    cases.push(
        tf("a manifest that leads outside", Told::Diagnostic, call("hashicorp/x/aws"))
            .file(
                "bad/.terraform/modules/modules.json",
                "{\"Modules\":[{\"Key\":\"a\",\"Source\":\"x\",\"Dir\":\"../../outside\"}]}",
            )
            .finds(ADMIN),
    );
    cases.push(
        tf("a manifest that leads to the root of the disk", Told::Diagnostic, call("hashicorp/x/aws"))
            .file(
                "bad/.terraform/modules/modules.json",
                "{\"Modules\":[{\"Key\":\"a\",\"Source\":\"x\",\"Dir\":\"/etc\"}]}",
            )
            .finds(ADMIN),
    );
    cases.push(
        tf("a manifest of nonsense", Told::Diagnostic, call("hashicorp/x/aws"))
            .file("bad/.terraform/modules/modules.json", "[{]")
            .finds(ADMIN),
    );
    cases.push(
        tf("a module behind a link", Told::Diagnostic, call("./m"))
            .arrange(|root| {
                std::os::unix::fs::symlink("../../outside", root.join("bad/m")).unwrap();
            })
            .finds(ADMIN),
    );
    cases.push(
        tf("modules 200 deep", Told::Diagnostic, call("./m"))
            .arrange(|root| {
                let mut directory = root.join("bad/m");
                for _ in 0..200 {
                    std::fs::create_dir_all(&directory).unwrap();
                    std::fs::write(directory.join("main.tf"), "module \"a\" {\n  source = \"./m\"\n}\n").unwrap();
                    directory = directory.join("m");
                }
            })
            .finds(ADMIN),
    );
    cases.push(tf("modules that fan out", Told::Diagnostic, call("./m0")).arrange(|root| {
        for i in 0..12 {
            let directory = root.join(format!("bad/m{i}"));
            std::fs::create_dir_all(&directory).unwrap();
            let mut text = String::from("resource \"aws_s3_bucket\" \"x\" {}\n");
            for j in 0..10 {
                let _ = writeln!(text, "module \"a{j}\" {{\n  source = \"../m{}\"\n}}", i + 1);
            }
            std::fs::write(directory.join("main.tf"), if i < 11 { text } else { OPEN.to_owned() }).unwrap();
        }
    }));
    cases
}

pub(super) fn files() -> Vec<Case> {
    let mut cases = Vec::new();
    for call in [
        "file(\"../../outside/secret.txt\")",
        "file(\"/etc/passwd\")",
        "file(\"link\")",
        "file(\"directory/secret.txt\")",
        "file(\"/proc/self/environ\")",
        "file(\"/dev/zero\")",
        "file(\"pipe\")",
        "templatefile(\"../../outside/secret.txt\", {})",
        "filebase64(\"link\")",
        "filesha256(\"link\")",
        "fileset(\"../../outside\", \"*\")[0]",
        "fileset(\"directory\", \"**\")[0]",
        "fileexists(\"../../outside/secret.txt\")",
        "fileexists(\"/etc/passwd\")",
        "pathexpand(\"~/.aws/credentials\")",
        "file(pathexpand(\"~/.aws/credentials\"))",
        "file(\"~/.ssh/id_rsa\")",
        "file(\"\\\\\\\\host\\\\share\")",
        "file(\"a\\u0000b\")",
    ] {
        cases.push(
            tf(call, Told::Nothing, format!("{}output \"o\" {{\n  value = {call}\n}}\n{OPEN}", bucket(call)))
                .arrange(|root| {
                    std::os::unix::fs::symlink("../../outside/secret.txt", root.join("bad/link")).unwrap();
                    std::os::unix::fs::symlink("../../outside", root.join("bad/directory")).unwrap();
                    assert!(
                        std::process::Command::new("mkfifo").arg(root.join("bad/pipe")).status().unwrap().success()
                    );
                })
                .finds(ADMIN),
        );
    }
    for (name, told, arrange) in [
        (
            "a link to a file outside",
            Told::Incomplete,
            (|root| std::os::unix::fs::symlink("../../outside/secret.tf", root.join("bad/x.tf")).unwrap()) as fn(&Path),
        ),
        ("a link to a directory outside", Told::Nothing, |root| {
            std::os::unix::fs::symlink("../../outside", root.join("bad/x")).unwrap()
        }),
        ("a link in a circle", Told::Nothing, |root| std::os::unix::fs::symlink(".", root.join("bad/x")).unwrap()),
        ("a file that links to itself", Told::Diagnostic, |root| {
            std::os::unix::fs::symlink("x.tf", root.join("bad/x.tf")).unwrap()
        }),
        ("a link that leads nowhere", Told::Diagnostic, |root| {
            std::os::unix::fs::symlink("nowhere.tf", root.join("bad/x.tf")).unwrap()
        }),
        ("a link to a device", Told::Incomplete, |root| {
            std::os::unix::fs::symlink("/dev/zero", root.join("bad/x.tf")).unwrap()
        }),
        ("a template that links outside", Told::Incomplete, |root| {
            std::os::unix::fs::symlink("/etc/passwd", root.join("bad/x.yaml")).unwrap()
        }),
        ("a pipe", Told::Incomplete, |root| {
            assert!(std::process::Command::new("mkfifo").arg(root.join("bad/x.tf")).status().unwrap().success())
        }),
        ("a directory named like a file", Told::Nothing, |root| {
            std::fs::create_dir_all(root.join("bad/x.tf/y")).unwrap()
        }),
        ("variables that link outside", Told::Diagnostic, |root| {
            std::fs::write(root.join("bad/main.tf"), "variable \"a\" {}\n").unwrap();
            std::os::unix::fs::symlink("../../outside/secret.txt", root.join("bad/terraform.tfvars")).unwrap();
        }),
    ] {
        cases.push(Case::new(name, told).arrange(arrange).in_every_format());
    }
    cases
}

pub(super) fn templates() -> Vec<Case> {
    let with = |properties: &str| {
        format!(
            "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: {properties}\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress:\n        - {{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}}\n"
        )
    };
    let mut cases = Vec::new();
    for value in [
        "!Ref Nobody",
        "!GetAtt A",
        "!GetAtt [A]",
        "!GetAtt {}",
        "!Sub 5",
        "!Sub ['${X}']",
        "!Sub '${'",
        "!Sub '${A.B.C.D}'",
        "!Join []",
        "!Join [1, 2, 3]",
        "!Join ['', !Ref A]",
        "!Select [99, [a]]",
        "!Select [-1, [a]]",
        "!Select [x, [a]]",
        "!Select []",
        "!FindInMap [A, B, C]",
        "!FindInMap []",
        "!If [Nobody, a, b]",
        "!If []",
        "!If [a]",
        "!Split ['', 'abc']",
        "!Split []",
        "!Base64 []",
        "!Cidr ['10.0.0.0/8', 1000000, 1]",
        "!Cidr ['0.0.0.0/0', 256, 32]",
        "!Cidr [x, y, z]",
        "!GetAZs []",
        "!ImportValue {}",
        "!Transform {Name: AWS::Include, Parameters: {Location: ../../outside/secret.txt}}",
        "{Fn::Transform: {Name: Evil}}",
        "{Fn::Nobody: x}",
        "{Ref: [a]}",
        "{Ref: A, X: y}",
        "!Nobody x",
        "!!python/object/apply:os.system ['touch pwned']",
        "!Equals [a]",
        "{Fn::Length: 5}",
        "{Fn::ToJsonString: !Ref A}",
        "!And []",
        "!Not []",
        "!Ref ''",
        "!Ref 'AWS::NoValue'",
        "'{{resolve:ssm-secure:x:1}}'",
        "!Rain::Embed ../../outside/secret.txt",
        "!Rain::Include ../../outside/secret.txt",
        "*nobody",
        "&a [*a]",
    ] {
        cases.push(cfn(value, Told::Nothing, with(value)));
    }
    let wide = format!("!Join ['', [{}]]", vec!["!Sub '${AWS::Region}-abcdefghij'"; 5_000].join(", "));
    cases.push(cfn("a join of 5,000", Told::Nothing, with(&wide)).finds(ADMIN));
    for (name, text) in [
        ("no resources", "AWSTemplateFormatVersion: '2010-09-09'\n"),
        ("resources that are a list", "AWSTemplateFormatVersion: '2010-09-09'\nResources: [a]\n"),
        ("a resource that is text", "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A: text\n"),
        ("a type that is a list", "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: [a]\n"),
        (
            "properties that are text",
            "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: text\n",
        ),
    ] {
        cases.push(cfn(name, Told::Nothing, text));
    }
    for url in [
        "../../outside/secret.yaml",
        "https://127.0.0.1:9/x.yaml",
        "s3://x/y",
        "/etc/passwd",
        "file:///etc/passwd",
        "./missing.yaml",
    ] {
        cases.push(cfn(format!("nested {url}"), Told::Diagnostic, format!("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  X:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: {url}\n")));
    }
    cases
}

pub(super) fn yaml() -> Vec<Case> {
    let head = "AWSTemplateFormatVersion: '2010-09-09'\n";
    let group = "  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress:\n        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}\n";
    vec![
        cfn(
            "a key twice (YAML)",
            Told::Diagnostic,
            format!(
                "{head}Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      AccessControl: PublicRead\n      AccessControl: Private\n"
            ),
        ),
        cfn(
            "a resource twice (YAML)",
            Told::Diagnostic,
            format!("{head}Resources:\n{group}  G:\n    Type: AWS::SNS::Topic\n"),
        ),
        cfn(
            "merge keys",
            Told::Nothing,
            format!("{head}Metadata:\n  A: &a {{x: 1}}\n  B:\n    <<: *a\nResources:\n{group}"),
        )
        .finds(ADMIN),
        cfn("merge of itself", Told::Diagnostic, format!("{head}Metadata:\n  A: &a\n    <<: *a\nResources:\n{group}")),
        cfn("two documents", Told::Nothing, format!("{head}Resources:\n{group}---\n{head}Resources:\n{group}")),
        cfn(
            "a tag of a language",
            Told::Nothing,
            format!("{head}Metadata: !!python/object/new:os.system [touch pwned]\nResources:\n{group}"),
        ),
        cfn(
            "an anchor of a megabyte",
            Told::Nothing,
            format!("{head}Metadata: &{} x\nResources:\n{group}", "a".repeat(1 << 20)),
        ),
        cfn(
            "100 KB of brackets",
            Told::Incomplete,
            format!("{head}Metadata: {}\nResources:\n{group}", "[".repeat(100_000)),
        ),
        cfn(
            "100 KB of tags",
            Told::Nothing,
            format!("{head}Metadata: {}x\nResources:\n{group}", "!Ref ".repeat(20_000)),
        ),
        cfn("a document that ends in a comment", Told::Nothing, format!("{head}Resources:\n{group}# a")).finds(ADMIN),
        Case::new("YAML that is none", Told::Nothing).file("bad/x.yaml", ": : : [\n}{"),
        Case::new("Helm's templates", Told::Nothing)
            .file("bad/x.yaml", "{{- if .Values.x }}\nResources: {{ .Values.y }}\n{{- end }}\n"),
    ]
}

pub(super) fn json() -> Vec<Case> {
    let template = |extra: &str| {
        format!(
            "{{\"AWSTemplateFormatVersion\":\"2010-09-09\",{extra}\"Resources\":{{\"G\":{{\"Type\":\"AWS::EC2::SecurityGroup\",\"Properties\":{{\"GroupDescription\":\"x\",\"SecurityGroupIngress\":[{{\"IpProtocol\":\"tcp\",\"FromPort\":22,\"ToPort\":22,\"CidrIp\":\"0.0.0.0/0\"}}]}}}}}}}}"
        )
    };
    let case = |name: &str, told, text: String| Case::new(name, told).file("bad/t.json", text);
    vec![
        case("a key twice (JSON)", Told::Diagnostic, template("\"Metadata\":{\"a\":1,\"a\":2},")),
        case("resources twice", Told::Diagnostic, template("\"Resources\":{},")),
        case("a comment", Told::Incomplete, template("/* a */")),
        case("a trailing comma", Told::Incomplete, template("\"Metadata\":{\"a\":1,},")),
        case("a huge number (JSON)", Told::Nothing, template("\"Metadata\":1e400,")),
        case("a lone surrogate (JSON)", Told::Diagnostic, template("\"Metadata\":\"\\ud83d\",")),
        case("text after the end", Told::Incomplete, format!("{}x", template(""))),
        case("a byte-order mark (JSON)", Told::Nothing, format!("\u{feff}{}", template(""))).finds(ADMIN),
        case(
            "100,000 keys",
            Told::Nothing,
            template(&format!(
                "\"Metadata\":{{{}}},",
                (0..100_000).map(|i| format!("\"k{i}\":1")).collect::<Vec<_>>().join(",")
            )),
        ),
    ]
}

/// Names and texts that try to speak to whoever reads the report.
const EVIL: &[&str] = &[
    "\u{1b}[2Jx",
    "\u{9b}31mx",
    "a\r\n::error::x",
    "a\n##[error]x",
    "::set-output name=a::b",
    "##vso[task.complete]x",
    "<script>alert(1)</script>",
    "`](http://x)[",
    "=cmd|' /C calc'!A0",
    "\u{202e}txt.exe",
    "a\u{200b}b",
    "%0A::error::x",
    "]]>",
    "{0} {{x}} [a](1)",
    "javascript:alert(1)",
    "&lt;img src=x onerror=alert(1)&gt;",
    "@everyone #1 www.x.y",
    "\u{feff}x",
];

pub(super) fn names() -> Vec<Case> {
    let mut cases = Vec::new();
    for (index, evil) in EVIL.iter().enumerate() {
        let file = evil.replace('/', "_");
        cases.push(
            Case::new(format!("a file named {evil:?}"), Told::Nothing)
                .file(&format!("bad/{file}.tf"), OPEN)
                .finds(ADMIN)
                .in_every_format(),
        );
        cases.push(
            Case::new(format!("a broken file named {evil:?}"), Told::Incomplete)
                .file(&format!("bad/{file}.tf"), "resource {\n")
                .in_every_format(),
        );
        cases.push(
            Case::new(format!("a directory named {evil:?}"), Told::Nothing)
                .file(&format!("bad{index}{file}/main.tf"), OPEN)
                .finds(ADMIN)
                .in_every_format(),
        );
    }
    cases.push(
        Case::new("a name that is not UTF-8", Told::Incomplete)
            .arrange(|root| {
                use std::os::unix::ffi::OsStrExt as _;
                let name = std::ffi::OsStr::from_bytes(b"\xff.tf");
                std::fs::write(root.join("bad").join(name), OPEN).unwrap();
            })
            .in_every_format(),
    );
    cases
}

pub(super) fn output() -> Vec<Case> {
    let escaped = |text: &str| {
        text.chars().fold(String::new(), |mut out, c| {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                c => out.push(c),
            }
            out
        })
    };
    let mut cases = Vec::new();
    for evil in EVIL {
        let text = escaped(evil);
        let group = format!(
            "resource \"aws_security_group\" \"x\" {{\n  for_each = toset([\"{text}\"])\n  name = \"{text}\" # {}\n  ingress {{\n    description = \"{text}\"\n    from_port = 22\n    to_port = 22\n    protocol = \"tcp\"\n    cidr_blocks = [\"0.0.0.0/0\"] # {0}\n  }}\n}}\n",
            evil.replace(['\n', '\r'], " ")
        );
        cases.push(tf(format!("text {evil:?}"), Told::Nothing, group).finds(ADMIN).in_every_format());
        cases.push(
            tf(
                format!("an unknown source {evil:?}"),
                Told::Diagnostic,
                format!("module \"a\" {{\n  source = \"x/{text}\"\n}}\n"),
            )
            .in_every_format(),
        );
        // YAML has no control characters.
        let is_yaml = !evil.chars().any(|c| c.is_control() && !matches!(c, '\r' | '\n'));
        let told = if is_yaml { Told::Nothing } else { Told::Incomplete };
        let case = cfn(format!("a logical id {evil:?}"), told, format!("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  \"{text}\":\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: \"{text}\"\n      SecurityGroupIngress:\n        - {{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0, Description: \"{text}\"}}\n")).in_every_format();
        cases.push(if is_yaml { case.finds(ADMIN) } else { case });
    }
    cases
}

pub(super) fn secrets() -> Vec<Case> {
    vec![
        tf("a sensitive variable", Told::Nothing, "variable \"password\" {\n  default = \"canary-secret\"\n  sensitive = true\n}\nresource \"aws_security_group\" \"x\" {\n  description = var.password\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = \"tcp\"\n    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n").finds(ADMIN).in_every_format(),
        tf("a password beside a finding", Told::Nothing, "resource \"aws_db_instance\" \"x\" {\n  storage_encrypted = false\n  password = \"canary-secret\"\n}\n").finds("aws-rds-storage-encryption").in_every_format(),
        cfn("a parameter that is not echoed", Told::Nothing, "AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  Password:\n    Type: String\n    NoEcho: true\n    Default: canary-secret\nResources:\n  D:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n      MasterUserPassword: !Ref Password\n").finds("aws-rds-storage-encryption").in_every_format(),
        cfn("a password in a template", Told::Nothing, "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  D:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n      MasterUserPassword: canary-secret\n").finds("aws-rds-storage-encryption").in_every_format(),
    ]
}

pub(super) fn configuration() -> Vec<Case> {
    let with = |name: &str, told, text: &str| {
        Case::new(name, told).file("bad/main.tf", OPEN).file("bad/onus.toml", text).finds(ADMIN)
    };
    vec![
        with("a configuration below the root decides nothing", Told::Nothing, "[policies]\nignore = [\"ALL\"]\n"),
        with("packs of the repository", Told::Nothing, "[policies]\npacks = [\"https://127.0.0.1:9/x\"]\n"),
        with("other tools' configuration", Told::Nothing, "")
            .file("bad/.checkov.yml", "external-checks-dir: [evil]\n")
            .file("bad/trivy.yaml", "format: template\n"),
        with("policies beside the code", Told::Nothing, "").file(
            "bad/policies/aws/vpc/security_group_admin_ports.rego",
            "package onus.aws.vpc.security_group_admin_ports\n\nunmet := set()\n",
        ),
        with("a git configuration", Told::Nothing, "")
            .file("bad/.git/config", "[core]\n  fsmonitor = touch pwned\n  sshCommand = touch pwned\n"),
    ]
}

pub(super) fn suppressions() -> Vec<Case> {
    let on = |comment: &str| OPEN.replace("\"x\" {", &format!("\"x\" {{ # {comment}"));
    vec![
        tf("a suppression that is malformed", Told::Diagnostic, on("onus: ignore[")).finds(ADMIN),
        tf("a suppression that is over", Told::Diagnostic, on("onus: ignore[ALL] until 2020-01-01 -- x")),
        tf(
            "a suppression within a string",
            Told::Nothing,
            OPEN.replace("\"tcp\"", "\"tcp\"\n    description = \"# onus: ignore[ALL] -- x\""),
        )
        .finds(ADMIN),
        tf("a suppression of a megabyte", Told::Nothing, on(&format!("onus: ignore[{}]", "a,".repeat(500_000)))),
        tf("100,000 suppressions", Told::Nothing, format!("{}{OPEN}", "# onus: ignore[aws] -- x\n".repeat(20_000))),
    ]
}

pub(super) fn plans() -> Vec<Case> {
    vec![
        Case::new("a plan that is none", Told::Nothing)
            .file("bad/plan.json", "{\"format_version\":\"1.2\",\"planned_values\":[]}"),
        Case::new("a state", Told::Nothing).file("bad/terraform.tfstate", "{\"version\":4,\"resources\":[{}]}"),
        Case::new("a plan of a later format", Told::Nothing).file(
            "bad/plan.json",
            "{\"format_version\":\"9.0\",\"terraform_version\":\"9\",\"planned_values\":{\"root_module\":{}}}",
        ),
    ]
}
