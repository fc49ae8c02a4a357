//! Rego for regorus' virtual machine. There `x := e` goes on where `e` is undefined, so that a `not` after it holds and a comprehension
//! gets an element that is nothing; in OPA and in the interpreter the body fails. Behind each assignment in a body a `_ = x` makes
//! the machine look. Not so right after the `|` of a comprehension, where the machine would fail the body around it: there an
//! element that is nothing stays, and who reads the result passes over it.

/// The same policy, with a look at each variable that a body assigns.
pub(crate) fn guarded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    // What is copied so far, and the assignments that are open: the variable, and how deep their expression stands.
    let mut copied = 0;
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' | b'`' => {
                at = end_of_string(bytes, at);
                continue;
            }
            b'#' => {
                // A comment ends with its line, and so does the statement before it.
                close(&mut out, text, &mut copied, at, &mut open, depth);
                at += bytes.iter().skip(at).position(|&byte| byte == b'\n').unwrap_or(bytes.len() - at);
                continue;
            }
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                close(&mut out, text, &mut copied, at, &mut open, depth);
                depth = depth.saturating_sub(1);
            }
            b'\n' | b';' => close(&mut out, text, &mut copied, at, &mut open, depth),
            b':' if bytes.get(at + 1) == Some(&b'=') && depth > 0 => {
                if let Some(name) = variable_before(text, at) {
                    open.push((name, depth));
                }
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    out.push_str(text.get(copied..).unwrap_or(""));
    out
}

/// Ends the assignments whose expression ends at `at`: those that stand as deep as that place.
fn close(out: &mut String, text: &str, copied: &mut usize, at: usize, open: &mut Vec<(&str, usize)>, depth: usize) {
    while let Some(&(name, deep)) = open.last() {
        // Within brackets a line break ends nothing. An expression that has not begun goes on in the next line.
        let so_far = text.get(*copied..at).unwrap_or("").trim_end();
        if deep != depth || so_far.ends_with(":=") {
            return;
        }
        open.pop();
        out.push_str(text.get(*copied..at).unwrap_or(""));
        *copied = at;
        out.push_str("; _ = ");
        out.push_str(name);
    }
}

/// The variable before an `:=`; `None` for anything else, such as a pattern.
fn variable_before(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?.trim_end();
    let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |end| end + 1);
    let name = before.get(start..)?;
    let follows = before.get(..start)?.trim_end_matches([' ', '\t']).ends_with(['\n', ';', '{']);
    (follows && !name.is_empty() && name != "_" && !name.starts_with(|c: char| c.is_ascii_digit())).then_some(name)
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let quote = bytes.get(start).copied().unwrap_or(b'"');
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == b'"' => at += 1,
            byte if byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn assignments_in_bodies_are_looked_at() {
        for (text, expected) in [
            ("x := 1\n", "x := 1\n"),
            ("a if {\n\tx := b.c\n\tnot x\n}\n", "a if {\n\tx := b.c; _ = x\n\tnot x\n}\n"),
            ("a := [g | some y in x; g := f(y)]\n", "a := [g | some y in x; g := f(y); _ = g]\n"),
            ("a := [g | g := f(x)]\n", "a := [g | g := f(x)]\n"),
            ("a if { x := {\"k\": [\n1] } }", "a if { x := {\"k\": [\n1] } ; _ = x}"),
            ("a if {\n\tx := \"} := #\" # y := 1\n}", "a if {\n\tx := \"} := #\" ; _ = x# y := 1\n}"),
            ("a if { [x, y] := z }", "a if { [x, y] := z }"),
            ("a if { x := [y | y := z]; y }", "a if { x := [y | y := z]; _ = x; y }"),
            ("f(x) := y if {\n\ty := x.z\n}\n", "f(x) := y if {\n\ty := x.z; _ = y\n}\n"),
            ("a if { x :=\n1\n}", "a if { x :=\n1; _ = x\n}"),
        ] {
            assert_eq!(guarded(text), expected);
        }
    }
}
