# Which idea comes first, how large it is, and whose voice comes first in the queue.

# $tier (String) as the company's books name it
case-tier = Tier: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Undecided ideas by points</b>: { $count }
   *[other] <b>Undecided ideas by points</b>, support from { $segment } alone: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · #{ $number } { $title } – { $reach ->
    [one] { $reach } person
   *[other] { $reach } people
}, { $effort ->
    [none] no size yet
   *[other] size { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Points: the people who want it, its author too, ×4 for a small idea (S), ×2 for a medium one (M), ×1 for a large one (L). Without a size it counts as M.
triage-none = No idea waits for a decision. New ones will stand here, those that most people want first.
triage-none-there = Nobody of this segment supports an undecided idea yet.
triage-all-sized = Every undecided idea has a size.
triage-all = All
triage-unsized = Without a size
triage-button = Ideas by points
menu-triage = Undecided ideas by demand and effort
menu-effort = How large an idea is
help-team-triage =
    /triage – undecided ideas, what most people want for the least work first; of one segment: /triage voters:7
    /effort – how large an idea is: S, M or L
effort-how = For example: /effort 12 S – small, M – medium, L – large.
# $number (String)
# $title (String)
effort-which = How large is idea { $number }, “{ $title }”?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – small, days
    [M] M – medium, weeks
   *[L] L – large, months
}
# $size (String)
effort-unknown = “{ $size }” is no size.
# $number (String)
# $title (String)
# $size (String)
effort-done = Idea { $number }, “{ $title }”, is of size { $size } now.
case-effort-button = Size
# $size (String)
case-effort = Size: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } voice waits that nobody has taken on: { $named }
   *[other] { $count } voices wait that nobody has taken on: { $named }
}
# $count (Number)
home-triage = Ideas to decide · { $count }
choose-open-ideas = <b>Ideas that are open</b>
choose-undecided-ideas = <b>Undecided ideas</b>
choose-merged-ideas = <b>Merged ideas</b>
choose-waiting-voices = <b>What waits for an answer</b>
choose-voice = Tap the one that is meant.
choose-idea = Tap the one that is meant.
