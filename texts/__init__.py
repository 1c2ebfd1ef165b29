"""Every sentence a person reads, in six languages, and the machine that says it."""
