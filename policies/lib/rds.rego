# What the engine of a database says about it.
package onus.lib.rds

# Stands by itself: an instance of a cluster leaves storage, backups and logs to the cluster, and one with
# an engine of Aurora always belongs to a cluster.
alone(instance) if {
	instance.cluster == ""
	not aurora(instance)
}

aurora(instance) if engine_begins(instance, {"aurora"})

# The engine begins with one of the words. Without a known engine it doesn't.
engine_begins(instance, words) if {
	is_string(instance.engine)
	some word in words
	startswith(lower(instance.engine), word)
}

# Aurora MySQL; plugins before 5.0 take it when no engine is named.
aurora_mysql(cluster) if cluster.engine in {"aurora", "aurora-mysql", null}

# Versions whose extension log_fdw lets a user read the files of the host (AWS-2022-004).
reads_files(engine, version) if {
	engine == "postgres"
	regex.match(`^(9\.[0-5]\.|9\.6\.([0-9]|1[0-9]|2[01])$|10\.([0-9]|1[0-6])$|11\.([0-9]|1[01])$)`, version)
}

reads_files(engine, version) if {
	engine == "postgres"
	regex.match(`^(12\.[0-6]|13\.[0-2])$`, version)
}

reads_files(engine, version) if {
	engine == "aurora-postgresql"
	regex.match(`^(9\.|10\.([0-9]|1[0-3])(\.|$)|11\.[0-8](\.|$))`, version)
}
