# How an outcome came about, in words.

# $pick (Number): how many options a voter could choose
explain-approval = { $pick ->
    [one] Each voter could choose one option. Every choice counts as one vote.
   *[other] Each voter could choose up to { $pick } options. Every choice counts as one vote.
}

explain-nobody = Nobody voted, so no option takes a seat.

# $voters (Number): how many voted
# $quorum (Number): the least number of voters
explain-quorum = { $voters ->
    [one] { $voters } person voted, fewer than the { $quorum } needed, so no option takes a seat.
   *[other] { $voters } people voted, fewer than the { $quorum } needed, so no option takes a seat.
}

# $seats (Number): how many seats the poll has
explain-seats = { $seats ->
    [one] The option with the most votes takes the seat.
   *[other] The { $seats } options with the most votes take the seats.
}

# $chosen (Number): how many options have at least one vote
# $seats (Number): how many seats the poll has
explain-fewer = { $chosen ->
    [one] Only { $chosen } option was chosen by anyone, so not all of the { $seats } seats are filled.
   *[other] Only { $chosen } options were chosen by anyone, so not all of the { $seats } seats are filled.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
explain-tie-expand = { $number } options are tied at the last seat: { $options }. By the rule set before opening, all of them are seated.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-runoff = { $seats ->
    [one] { $number } options are tied for the last seat: { $options }. By the rule set before opening, a new poll among them decides.
   *[other] { $number } options are tied for the last { $seats } seats: { $options }. By the rule set before opening, a new poll among them decides.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-open = { $seats ->
    [one] { $number } options are tied for the last seat: { $options }. By the rule set before opening, a lot decides once the poll is closed.
   *[other] { $number } options are tied for the last { $seats } seats: { $options }. By the rule set before opening, a lot decides once the poll is closed.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
# $winners (Listing): those the lot seated, in the order drawn
explain-tie-lot = { $seats ->
    [one] { $number } options are tied for the last seat: { $options }. By the rule set before opening, a lot decided: { $winners }. Anyone can check the lot.
   *[other] { $number } options are tied for the last { $seats } seats: { $options }. By the rule set before opening, a lot decided: { $winners }. Anyone can check the lot.
}
