# Keys of KMS, by how they are named.
package onus.lib.keys

# Not a key of the customer's: none is named, or one that Amazon manages.
amazons(key) if key == ""

amazons(key) if {
	is_string(key)
	regex.match(`(^|:)alias/aws/`, key)
}
