# Whether a tester may be quoted in the report, and how.

quote-open = How I may be quoted
# $product (String)
quote-asked = The report on { $product } goes to our team and to those who make it. It says of everyone quoted that the test was free. You choose whether your words may stand in it:
# $how (String) no, nameless or name
# $name (String)
quote-now = { $how ->
    [no] Now: your words are not quoted.
    [nameless] Now: your words may be quoted, without a name.
   *[name] Now: your words may be quoted as “{ $name }”.
}
# $shown (String) yes or no
quote-pictures = { $shown ->
    [yes] Your pictures may be shown.
   *[no] Your pictures are not shown.
}
# $at (Moment)
quote-reported = The report was made { ON($at) }. What has been handed out stays; a new report follows what you say now.
quote-no = Do not quote me
quote-nameless = Quote me without a name
# $name (String)
quote-as = Quote me as { $name }
quote-other = Quote me under another name
# $shown (String) yes or no
quote-show = { $shown ->
    [yes] Do not show my pictures
   *[no] Show my pictures
}
# $most (Number)
quote-name = Under which name? Write it in one line, at most { $most } characters.
# $name (String)
quote-named = Your words may be quoted as “{ $name }”.
# $product (String)
quote-elsewhere = How you may be quoted in the report on { $product }: the button shows it, and there you can change it.
