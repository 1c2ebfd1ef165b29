"""A poll of a thousand, a hundred thousand, a million ballots: how memory, tally, picture and export grow."""
