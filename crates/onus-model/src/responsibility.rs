//! The words of the shared responsibility model.

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every one, in the order of every output.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in files and outputs.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($text => Ok(Self::$variant),)* _ => Err(()) }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

names! {
    /// A row of the shared responsibility model.
    Domain {
        /// What is stored and processed.
        Data "data",
        /// The devices of people.
        EndpointsDevices "endpoints-devices",
        /// Accounts, passwords, keys.
        AccountsCredentials "accounts-credentials",
        /// Who may do what.
        AccessManagement "access-management",
        /// The directory that identities live in.
        IdentityDirectory "identity-directory",
        /// The software that runs.
        Applications "applications",
        /// What may talk to what.
        NetworkControls "network-controls",
        /// The operating system.
        OperatingSystem "operating-system",
        /// The machines.
        PhysicalHosts "physical-hosts",
        /// The wires.
        PhysicalNetwork "physical-network",
        /// The building.
        PhysicalDatacenter "physical-datacenter",
    }
}

names! {
    /// Who bears a duty.
    Party {
        /// The customer.
        Customer "customer",
        /// The cloud service provider.
        Csp "csp",
        /// Each its own part.
        Shared "shared",
        /// It hangs on the service; in rows of a model only.
        Varies "varies",
        /// Nobody: there is no such thing in this service.
        None "none",
    }
}

names! {
    /// How much of the stack the provider runs.
    ServiceModel {
        /// All of it is the customer's.
        OnPremises "on-premises",
        /// Machines, networks, disks.
        Iaas "iaas",
        /// Managed container platforms.
        Caas "caas",
        /// Managed services.
        Paas "paas",
        /// Functions.
        Faas "faas",
        /// Finished software.
        Saas "saas",
    }
}

names! {
    /// The security topic of a duty.
    Class {
        /// Stored data is encrypted.
        EncryptionAtRest "encryption-at-rest",
        /// Data on the wire is encrypted.
        EncryptionInTransit "encryption-in-transit",
        /// Keys are the customer's own, rotated, protected.
        KeyManagement "key-management",
        /// Nothing is open to everyone by mistake.
        PublicExposure "public-exposure",
        /// The network lets through what is needed.
        NetworkRules "network-rules",
        /// Nobody may do more than needed.
        LeastPrivilege "least-privilege",
        /// Who comes is who they say.
        Authentication "authentication",
        /// No credentials in code.
        Secrets "secrets",
        /// What happened is written down.
        Logging "logging",
        /// Somebody is told.
        Monitoring "monitoring",
        /// What is lost can be had back.
        BackupRecovery "backup-recovery",
        /// It stays up.
        Availability "availability",
        /// Known holes are closed.
        Patching "patching",
        /// What isn't needed is off.
        Hardening "hardening",
    }
}

names! {
    /// A cloud provider.
    Provider {
        /// Amazon Web Services
        Aws "aws",
        /// Microsoft Azure
        Azure "azure",
        /// Google Cloud
        Google "google",
    }
}

impl Class {
    /// The domain that a duty of this class belongs to unless its policy says otherwise.
    #[must_use]
    pub fn domain(self) -> Domain {
        match self {
            Self::EncryptionAtRest | Self::EncryptionInTransit | Self::KeyManagement | Self::BackupRecovery => {
                Domain::Data
            }
            Self::PublicExposure | Self::NetworkRules => Domain::NetworkControls,
            Self::LeastPrivilege => Domain::AccessManagement,
            Self::Authentication | Self::Secrets => Domain::AccountsCredentials,
            Self::Logging | Self::Monitoring | Self::Availability | Self::Hardening => Domain::Applications,
            Self::Patching => Domain::OperatingSystem,
        }
    }
}
