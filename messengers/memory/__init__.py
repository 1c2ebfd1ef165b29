"""A messenger in memory, as plain as one can be: words, pictures, no buttons, no changes, no toasts."""
