//! Who owes what here: services by domains.

use crate::{Domain, Party, Provider, ServiceModel, Verdict};

/// How many judgements came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Met by the code.
    pub met: usize,
    /// Covered by the provider's default.
    pub covered: usize,
    /// Left out, and nothing covers it.
    pub unconfigured: usize,
    /// Set wrongly.
    pub misconfigured: usize,
    /// Can't be told.
    pub unknown: usize,
    /// Findings that somebody suppressed.
    pub suppressed: usize,
}

impl Tally {
    /// Counts one judgement.
    pub fn count(&mut self, verdict: Verdict, suppressed: bool) {
        match verdict {
            _ if suppressed => self.suppressed += 1,
            Verdict::Met => self.met += 1,
            Verdict::Covered => self.covered += 1,
            Verdict::Unconfigured => self.unconfigured += 1,
            Verdict::Misconfigured => self.misconfigured += 1,
            Verdict::Unknown => self.unknown += 1,
        }
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.met + self.covered + self.unconfigured + self.misconfigured + self.unknown + self.suppressed
    }
}

/// One domain of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The domain.
    pub domain: Domain,
    /// Who bears it.
    pub party: Party,
    /// How the duties of the customer that policies judged came out.
    pub tally: Tally,
}

/// A service that occurs in the scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// `aws.s3`
    pub service: String,
    /// Amazon S3
    pub name: String,
    /// The provider.
    pub provider: Provider,
    /// The service model on the day.
    pub model: ServiceModel,
    /// How many resources of it there are.
    pub resources: usize,
    /// One cell for each domain, in the order of [`Domain::ALL`].
    pub cells: Vec<Cell>,
}

/// Services by domains, and what no service of the catalogue claims.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// The services that occur, sorted by id.
    pub rows: Vec<MatrixRow>,
    /// Resource types that the catalogue doesn't know, with how many there are: nobody looked at them.
    pub unknown_types: Vec<(String, usize)>,
}
