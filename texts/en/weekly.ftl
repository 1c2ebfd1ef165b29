# A week of voices in one picture and ten lines.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>The week of our customers’ voices</b>: { $span ->
    [day] { $since }, so far
    [running] { $since } – { $last }, so far
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] A quiet week: nobody wrote, and nothing new fell due.
   *[running] Quiet so far: nobody has written, and nothing new has fallen due.
} { $late ->
    [0] A good moment to ask our customers something: /newpoll
   *[other] What is late comes first.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
# $solved (Number)
weekly-new = <b>New</b>: { $count } (ideas { $ideas }, complaints { $complaints }, questions { $questions }, praise { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}{ $solved } question was solved by a published answer
   *[other] {"; "}{ $solved } questions were solved by published answers
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Answered in time</b>: nothing was due
   *[other] <b>Answered in time</b>: { $kept } of { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Late now</b>: nothing
   *[other] <b>Late now</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Half of the answers came within</b> { $unit ->
    [hours] { $number ->
        [one] { $number } hour of working time
       *[other] { $number } hours of working time
    }
   *[minutes] { $number ->
        [one] { $number } minute of working time
       *[other] { $number } minutes of working time
    }
}
weekly-no-answer = <b>Time to answer</b>: no answer was given
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Launched</b>: nothing this week
   *[other] <b>Launched</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>Planned</b>: nothing new
   *[other] <b>Planned</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Past the promised date</b>: nothing
   *[other] <b>Past the promised date</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>Rising</b>: no new support
   *[other] <b>Rising</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Fallen silent</b>: { $segment } ({ $before ->
    [one] { $before } sign of life
   *[other] { $before } signs of life
} in the four weeks before)
weekly-all-speak = <b>Fallen silent</b>: nobody
weekly-before = ‹ The week before
weekly-after = The week after ›
weekly-so-far = This week so far ›
menu-weekly = The week of voices in a picture and ten lines
help-team-weekly = /weekly – the week of voices in a picture and ten lines
week-overline = Our customers’ voices
# $since (Day)
# $last (Day)
week-title = { $since } – { $last }
# $day (String) mon to sun
week-day = { $day ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Ideas: { $count }
    [complaint] Complaints: { $count }
    [praise] Praise: { $count }
   *[question] Questions: { $count }
}
week-kept = answered in time
week-median = working time to half of the answers
week-late = late now
# $number (Number)
# $unit (String) hours or minutes
week-span = { $unit ->
    [hours] { $number } h
   *[minutes] { $number } min
}
# $title (String)
# $number (String)
weekly-idea = “{ $title }” (/idea_{ $number })
# $number (String)
weekly-unread = idea { $number }, not public yet
