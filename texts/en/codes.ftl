# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [one] <b>{ $count } code</b> for “{ $prize }”: <code>{ $first }</code> in line { $first-line }.
   *[other] <b>{ $count } codes</b> for “{ $prize }”: the first is <code>{ $first }</code> in line { $first-line }, the last is <code>{ $last }</code> in line { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = “{ $title }” stands over them and is left out.
# $title (String)
codes-maybe-heading = The first line, “{ $title }”, looks like a heading and is left out.
codes-no-heading = The first line looks like a heading, and is taken for a code.
# $column (String)
codes-in-column = They stand in column { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Line { $line } is a remark and is left out: “{ $code }”.
    [listed] The lines are numbered or begin with a dash; that is taken off. The first code is “{ $code }”.
    [marks] Line { $line }: quotation marks or a spreadsheet’s marks are taken off; the code is “{ $code }”.
    [encoding] The file is not in UTF-8. I read it as { $other }; please look whether the letters in line { $line } are right: “{ $code }”.
    [heading] Line { $line } looks like a heading: “{ $code }”.
    [length] Line { $line }, “{ $code }”: not as long as most of them.
    [zeros] Line { $line }, “{ $code }”: fewer digits than most. A spreadsheet may have dropped zeros at the beginning.
    [rounded] Line { $line }, “{ $code }”: so long a number ends in zeros. A spreadsheet may have lost its last digits.
    [decimal] Line { $line }, “{ $code }”: a number with a fraction. A spreadsheet may have changed it.
    [date] Line { $line }, “{ $code }”: looks like a date. A spreadsheet may have made it of a code.
    [alphabet] Line { $line }, “{ $code }”: letters of another alphabet than most, or of two.
    [alike] Lines { $other } and { $line } are easily taken for each other: “{ $code }”.
    [unaligned] Line { $line } does not keep to the columns of the table, and was divided at its spaces; the code is “{ $code }”.
    [cut] Line { $line }, “{ $code }”: ends in dots. It may have been too long for its column and cut off.
   *[space] Line { $line }, “{ $code }”: there is a space in it.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] The same in { $count } more line.
   *[other] The same in { $count } more lines.
}
codes-not-yet = Nothing is loaded yet.
# $count (Number)
codes-served-then = { $count ->
    [one] { $count } winner is waiting for one and gets it as soon as they are loaded.
   *[other] { $count } winners are waiting for one and get theirs as soon as they are loaded.
}
# $count (Number)
codes-yes = { $count ->
    [one] Load { $count } code
   *[other] Load { $count } codes
}
codes-no = Load nothing
codes-heading-is-code = The first line is a code too
codes-heading-is-none = The first line is no code
codes-other-column = Another column
codes-which-column = The file has several columns. Which one holds the codes?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Nothing was loaded.
codes-tap = Please tap a button above, or send another file in its place. /cancel leaves it.
