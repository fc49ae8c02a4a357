//! "Did you mean": the nearest name.

/// The name among `names` that is nearest to `text`, if it is near enough to be meant: at most a third of its letters differ.
pub(crate) fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 128;
    let text: Vec<char> = text.chars().take(LONGEST).collect();
    names
        .map(|name| (distance(&text, &name.chars().take(LONGEST).collect::<Vec<_>>()), name))
        .filter(|&(distance, name)| distance <= (name.chars().count() / 3).max(1))
        .min()
        .map(|(_, name)| name)
}

/// How many letters must be added, dropped or changed (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, &above) in b.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            diagonal = above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let names = ["exclude", "select", "ignore"];
        assert_eq!(nearest("excldue", names.into_iter()), Some("exclude"));
        assert_eq!(nearest("ignores", names.into_iter()), Some("ignore"));
        assert_eq!(nearest("paths", names.into_iter()), None);
        assert_eq!(distance(&['a', 'b'], &[]), 2);
    }
}
