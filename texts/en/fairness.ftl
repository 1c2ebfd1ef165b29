# How the loyal fare beside others, and who stays.

menu-fairness = How loyal customers fare, and who stays
help-team-fairness = /fairness – how loyal customers fare beside new and silent ones, and who stays
# $since (Day)
# $last (Day)
fairness-title = <b>Fairness</b>, { $since } – { $last }
fairness-nobody = There are no customers yet, so there is nothing to compare.
# $returning (Number)
# $complaining (Number)
# $new (Number)
# $silent (Number)
fairness-sizes = Returning: { $returning }. Complaining: { $complaining }. New: { $new }. Silent: { $silent }.
# $measure (String) won, invited or answered
# $shares (Listing)
fairness-measure = { $measure ->
    [won] <b>Won a prize</b>
    [invited] <b>Invited to a test</b>, of those who agreed to be asked
   *[answered] <b>Answered in time</b>, of what was due
}: { $shares }
# $group (String) returning, complaining, new or silent
# $hits (Number)
# $of (Number)
fairness-share = { $group ->
    [returning] returning
    [complaining] complaining
    [new] new
   *[silent] silent
} { $hits } of { $of }
# $times (Listing)
fairness-took = <b>Half of the answers come within</b>, in working time: { $times }
# $group (String) returning, complaining, new or silent
# $number (Number)
# $unit (String) hours or minutes
fairness-time = { $group ->
    [returning] returning
    [complaining] complaining
    [new] new
   *[silent] silent
} { $number } { $unit ->
    [hours] { $number ->
        [one] hour
       *[other] hours
    }
   *[minutes] { $number ->
        [one] minute
       *[other] minutes
    }
}
# $measure (String) won, invited or answered
# $loyal (String) returning or complaining
# $than (String) new or silent
# $mine (Number) whole per cent
# $theirs (Number) whole per cent
fairness-worse = <b>Loyal customers fare worse</b>: { $measure ->
    [won] prizes go to
    [invited] invitations go to
   *[answered] answers come in time to
} { $mine }% of { $loyal ->
    [returning] returning
   *[complaining] complaining
} customers, and to { $theirs }% of { $than ->
    [new] new
   *[silent] silent
} ones. Chance hardly explains that.
# $times (Listing) the loyal first
fairness-slower = <b>Loyal customers wait longer for an answer</b>, by the time within which half of the answers come: { $times }. Chance hardly explains that.
fairness-even = Nowhere do loyal customers fare worse than new or silent ones, as far as the numbers tell.
# $measure (String) won, invited, answered or prompt
fairness-unknown = { $measure ->
    [won] Prizes
    [invited] Invitations
    [prompt] How soon answers come
   *[answered] Answers in time
}: not enough yet to compare; at least ten on each side are needed.
# $segments (Listing)
fairness-fallen = <b>Fallen silent</b>, compared with their own past: { $segments }
# $segment (String)
# $now (Number) people in the last 30 days
# $before (Number) people a month, before
fairness-fell = { $segment } ({ $now } in the last 30 days, about { $before } in each month before)
fairness-none-fell = <b>Fallen silent</b>, compared with their own past: nobody
fairness-groups = Who is who, over 90 days. Complaining: filed a complaint; who was stuck in a test is not counted (Hirschman 1970). New: came within them (Fader and Hardie 2009). Returning: came earlier and voted, wrote or supported an idea again (Oliver 1999). Silent: came earlier and did none of it (Schmittlein et al. 1987). Whoever fits several is counted in the first.
fairness-retention = <b>Who stays</b>: of those who came in a month, how many took part in it and in each month after
cohorts-overline = Our customers
cohorts-title = Who stays
# $month (Month)
cohorts-month = { $month }
cohorts-people = came
# $sampled (Number)
# $of (Number)
cohorts-sample = { $sampled ->
    [0] Nobody has come yet.
   *[other] Counted here: { $sampled } of the { $of } who came. Each column is a month later; the first is the month in which they came. Numbers are per cent.
}
