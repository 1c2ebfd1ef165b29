# News of ideas, once a day.

# $count (Number)
digest-title = { $count ->
    [one] News of an idea you wait for:
   *[other] News of { $count } ideas you wait for:
}
# $count (Number)
digest-more = { $count ->
    [one] And { $count } more; you find it among your ideas.
   *[other] And { $count } more; you find them among your ideas.
}
# A button.
digest-off = No daily digest for me
digest-stopped = No daily digest any more. When an idea that you wait for is launched or declined, you still hear of it.
# A button.
digest-settings = News and settings
# Who heard of a step of an idea, for the team.
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] The date that slipped:
    [ballot] That it can be voted on:
    [parted] That it stands by itself again:
   *[follow-up] The question how it turned out:
}
# $told (Number)
# $people (Number)
step-told = Told: { $told } of { $people }
# $count (Number)
step-told-waiting = Still to be told: { $count }
# $count (Number)
step-told-unreachable = Unreachable: { $count }
# $count (Number)
step-told-uncertain = Uncertain: { $count }
# $count (Number)
step-told-unwanted = Did not want to hear it: { $count }
