package onus.lib.rds_test

import data.onus.lib.rds

test_an_instance_without_a_cluster_stands_alone if rds.alone({"cluster": "", "engine": "mysql"})

test_no_engine_is_no_engine_of_aurora if rds.alone({"cluster": "", "engine": null})

test_an_instance_of_a_cluster_does_not if not rds.alone({"cluster": "main", "engine": "mysql"})

test_an_instance_of_aurora_does_not if not rds.alone({"cluster": "", "engine": "aurora-mysql"})

test_an_unknown_engine_begins_with_nothing if not rds.engine_begins({}, {"mysql"})

test_an_engine_begins_with_a_word if rds.engine_begins({"engine": "sqlserver-se"}, {"sqlserver"})

test_no_engine_of_a_cluster_is_aurora_mysql if rds.aurora_mysql({"engine": null})

test_another_engine_of_a_cluster_is_not if not rds.aurora_mysql({"engine": "aurora-postgresql"})

test_old_versions_read_files if {
	rds.reads_files("postgres", "13.2")
	rds.reads_files("postgres", "9.6.21")
	rds.reads_files("aurora-postgresql", "11.8")
}

test_mended_versions_do_not if {
	not rds.reads_files("postgres", "13.3")
	not rds.reads_files("postgres", "9.6")
	not rds.reads_files("aurora-postgresql", "11.9")
	not rds.reads_files("mysql", "10.1")
}
