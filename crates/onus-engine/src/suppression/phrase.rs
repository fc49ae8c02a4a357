//! What a suppressing comment says: `onus:ignore aws-s3-logging until 2027-03-31 a reason`.

use onus_model::Date;

/// The most policies that one suppression names: each is looked up among all.
const MAX_POLICIES: usize = 100;

/// What a suppression says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    /// Policies: ids, prefixes, other tools' ids, `ALL`.
    pub(super) policies: Vec<String>,
    pub(super) reason: Option<String>,
    pub(super) until: Option<Date>,
    /// Whether it holds for the whole file.
    pub(super) file: bool,
}

/// Reads the text of a comment, without its markers. `None`: it doesn't speak to onus.
///
/// After `onus:ignore` or `onus:ignore-file` come the policies, separated by commas, bare or in brackets; then, if
/// wanted, `until` and the last day; then, after `--` or not, the reason.
pub(super) fn parse(text: &str) -> Option<Result<Phrase, String>> {
    let rest = text.trim_start().strip_prefix("onus:")?;
    Some(phrase(rest.trim()))
}

fn phrase(text: &str) -> Result<Phrase, String> {
    let end = text.find(|c: char| c.is_whitespace() || c == '[').unwrap_or(text.len());
    let (verb, rest) = text.split_at(end);
    let file = match verb {
        "ignore" => false,
        "ignore-file" => true,
        "" => return Err("a comment to onus that says nothing".to_owned()),
        _ => return Err(format!("onus doesn't know `{}`", shown(verb))),
    };
    let (policies, rest) = policies(rest.trim_start())?;
    if policies.is_empty() {
        return Err("a suppression that names no policy".to_owned());
    }
    if policies.len() > MAX_POLICIES {
        return Err(format!("a suppression that names more than {MAX_POLICIES} policies"));
    }
    let (until, rest) = until(rest.trim_start())?;
    let reason = rest.trim_start().trim_start_matches("--").trim();
    let reason = (!reason.is_empty()).then(|| reason.split_whitespace().collect::<Vec<_>>().join(" "));
    Ok(Phrase { policies, reason, until, file })
}

/// The policies at the start of `text`, and what comes after them.
fn policies(text: &str) -> Result<(Vec<String>, &str), String> {
    let split = |list: &str| -> Vec<String> {
        list.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    if let Some(list) = text.strip_prefix('[') {
        let (list, rest) = list.split_once(']').ok_or("a suppression without its closing bracket")?;
        return Ok((split(list), rest));
    }
    // A list goes on after a comma, blanks or not.
    let mut end = 0;
    let mut goes_on = true;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        if !goes_on && !bare.starts_with(',') && !bare.is_empty() {
            break;
        }
        end += word.len();
        goes_on = if bare.is_empty() { goes_on } else { bare.ends_with(',') };
    }
    let (list, rest) = text.split_at(end);
    let list = list.trim();
    // `--` starts the reason: nothing was named.
    if list.starts_with("--") {
        return Ok((Vec::new(), rest));
    }
    Ok((split(list), rest))
}

/// The last day, and what comes after it. A reason may start with the word "until", too, as long as no number follows.
fn until(text: &str) -> Result<(Option<Date>, &str), String> {
    let Some(after) = text.strip_prefix("until").filter(|after| after.starts_with(char::is_whitespace)) else {
        return Ok((None, text));
    };
    let after = after.trim_start();
    let end = after.find(char::is_whitespace).unwrap_or(after.len());
    let (day, rest) = after.split_at(end);
    match day.parse() {
        Ok(date) => Ok((Some(date), rest)),
        Err(_) if day.starts_with(|c: char| c.is_ascii_digit()) => {
            Err(format!("`{}` is not a day in the form YYYY-MM-DD", shown(day)))
        }
        Err(_) => Ok((None, text)),
    }
}

/// The start of a text that somebody wrote, for a message.
fn shown(text: &str) -> String {
    text.chars().take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_read() {
        let day = Date::new(2027, 3, 31);
        for (text, policies, until, reason, file) in [
            ("onus:ignore aws-s3-logging public site", &["aws-s3-logging"][..], None, Some("public site"), false),
            ("onus: ignore[a-b, CKV_AWS_1] until 2027-03-31 -- why", &["a-b", "CKV_AWS_1"], day, Some("why"), false),
            ("onus:ignore a, b ,c why not", &["a", "b", "c"], None, Some("why not"), false),
            ("onus:ignore a", &["a"], None, None, false),
            ("onus:ignore a --", &["a"], None, None, false),
            ("onus:ignore a until we move", &["a"], None, Some("until we move"), false),
            ("onus:ignore a until 2027-03-31", &["a"], day, None, false),
            ("onus:ignore-file ALL generated", &["ALL"], None, Some("generated"), true),
        ] {
            let policies = policies.iter().map(|policy| (*policy).to_owned()).collect();
            let expected = Phrase { policies, until, reason: reason.map(str::to_owned), file };
            assert_eq!(parse(text), Some(Ok(expected)), "{text}");
        }
    }

    #[test]
    fn what_can_not_be_read_is_told() {
        for (text, message) in [
            ("onus:ignore", "a suppression that names no policy"),
            ("onus:ignore -- why", "a suppression that names no policy"),
            ("onus:ignore[] why", "a suppression that names no policy"),
            ("onus:ignore[a why", "a suppression without its closing bracket"),
            ("onus:skip a", "onus doesn't know `skip`"),
            ("onus:", "a comment to onus that says nothing"),
            ("onus:ignore a until 2027-13-01 why", "`2027-13-01` is not a day in the form YYYY-MM-DD"),
        ] {
            assert_eq!(parse(text), Some(Err(message.to_owned())), "{text}");
        }
        assert_eq!(parse("the onus:ignore of others"), None);
        assert_eq!(parse("onus is a word"), None);
    }
}
