# News: broadcasts for the team, topics and quiet hours for customers.

# $topic (String)
topic-name = { $topic ->
    [ideas] Daily digest of ideas
    [votes] New votes
   *[launches] Launches
}

usage-broadcast = /broadcast everyone
# $known (Listing)
broadcast-segments = Segments: <code>{ $known }</code>. Join them with “and” and “not”, for example: <code>voters:7 and not language:sr</code>
# $segment (String)
broadcast-topic = A broadcast to <code>{ $segment }</code>. What is it about? It does not go to those who turned the topic off.
broadcast-topic-first = I have not kept what you sent. First tap what it is about, then send it once more.
# $readers (Number)
broadcast-readers = { $readers ->
    [one] It goes to { $readers } person: one who agreed to news and can be reached.
   *[other] It goes to { $readers } people who agreed to news and can be reached.
}
# $language (String)
broadcast-write = Send me the text in this language: { $language }. A picture may carry it as its caption. Or choose another language to begin with:
# $languages (Listing)
broadcast-written = Written so far: { $languages }. Add a language, or go on to the preview.
# $number (Number)
broadcast-pictures = { $number ->
    [one] With { $number } picture.
   *[other] With { $number } pictures, as an album; the text goes below it.
}
broadcast-replaced = What you sent takes the place of what was there before.
broadcast-preview = Preview
broadcast-no-picture = Without the picture
broadcast-changed = The message was changed since that preview. Here it is as it would go out now.
broadcast-test = Send it to me as a test
# $readers (Number)
broadcast-send = { $readers ->
    [one] Send to { $readers } person
   *[other] Send to { $readers } people
}
broadcast-change = Change it
# $segment (String)
# $topic (Text)
# $readers (Number)
broadcast-summary = Above is the message as its readers get it. To: <code>{ $segment }</code>. Topic: { $topic }. Readers: { $readers }.
# $language (String)
# $readers (Number)
# $instead (String)
broadcast-missing = Not written: { $language }. Its readers ({ $readers }) get it in { $instead }, and are told so.
# $number (String)
# $started (Moment)
broadcast-repeated = The same went out as broadcast { $number }, started { ON($started) }. Shall it go out a second time?
broadcast-again = Send it a second time
broadcast-awaits = A broadcast takes text and pictures. Please send it as text, or as a picture with a caption.
# $question (String)
# $closes (Moment)
news-vote = A new vote is open: “{ $question }”. It closes { ON($closes) }.
broadcast-not-a-picture = This is a file. Please send the picture as a photo.
# $text (Marked) as whoever wrote it formatted it
broadcast-words = { $text }
# $languages (Listing)
broadcast-only-in = We have this message only in { $languages }.
broadcast-album-alone = News from us, in pictures.
# $language (String) en, sr, pl, ru, bg or cs; as it stands in the sentence above
language-in = { $language ->
   *[en] English
    [sr] Serbian
    [pl] Polish
    [ru] Russian
    [bg] Bulgarian
    [cs] Czech
}

# $number (String)
# $state (String)
broadcast-state = { $state ->
    [sending] <b>Broadcast { $number } is being sent</b>
    [paused] <b>Broadcast { $number } is paused</b>
    [cancelled] <b>Broadcast { $number } was cancelled</b>
   *[done] <b>Broadcast { $number } is done</b>
}
# $sent (Number)
# $total (Number)
broadcast-sent = Sent: { $sent } of { $total }
# $number (Number)
broadcast-failed = Failed: { $number }
# $number (Number)
broadcast-blocked = Blocked us: { $number }
# $number (Number)
broadcast-uncertain = Uncertain: { $number }
# $number (Number)
broadcast-later = Waiting for their quiet hours to end: { $number }
# $number (Number)
broadcast-under-way = On their way already: { $number }
# $number (Number)
broadcast-dropped = Not sent any more: { $number }
# $minutes (Number)
broadcast-left = { $minutes ->
    [0] Less than a minute left
    [one] About { $minutes } minute left
   *[other] About { $minutes } minutes left
}
broadcast-uncertain-note = Uncertain means: we do not know whether it arrived. It is not sent again by itself.
broadcast-pause = Pause
broadcast-resume = Go on
broadcast-cancel = Cancel
# $number (String)
broadcast-cancel-sure = Cancel broadcast { $number }? Who has not got it yet will not get it.
broadcast-cancel-yes = Cancel the broadcast
broadcast-cancel-no = Let it run
# $number (String)
broadcast-cancelled = Broadcast { $number } is cancelled.
broadcast-stays = The broadcast stays as it is.
# $readers (Number)
broadcast-resend = Send the uncertain ones again ({ $readers })
# $number (String)
# $readers (Number)
broadcast-resend-sure = { $readers ->
    [one] Send broadcast { $number } once more to { $readers } person of whom we do not know whether it arrived? If it did, it comes a second time.
   *[other] Send broadcast { $number } once more to { $readers } people of whom we do not know whether it arrived? Some of them will get it a second time.
}
# $readers (Number)
broadcast-resend-yes = { $readers ->
    [one] Send again to { $readers } person
   *[other] Send again to { $readers } people
}
broadcast-resend-no = Do not send again
# $number (String)
# $readers (Number)
broadcast-resent = { $readers ->
    [one] Broadcast { $number } goes once more to { $readers } person.
   *[other] Broadcast { $number } goes once more to { $readers } people.
}

broadcast-nobody = There is nobody to send to: no one in this segment has agreed to this news and can be reached. Nothing was sent.
# $length (Number)
# $limit (Number)
broadcast-too-long = { $length } characters are too many for one message; { $limit } fit. Please shorten the text.
# $number (String)
no-such-broadcast = There is no broadcast { $number }.
# $number (String)
# $state (String)
broadcast-wrong-stage = { $state ->
    [sending] Broadcast { $number } is being sent already.
    [paused] Broadcast { $number } is paused already.
    [cancelled] Broadcast { $number } was cancelled.
   *[done] Broadcast { $number } is done.
}
segment-everyone = everyone
# $language (String) as it calls itself
segment-language = language: { $language }
# $number (String)
segment-voters = voters of poll { $number }
# $number (String)
segment-winners = winners of draw { $number }
# $since (Day)
segment-active = active since { $since }
# $since (Day)
segment-silent = not seen since { $since }
# $whom (Text)
segment-but = all but: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = I cannot read this segment. Try: <code>voters:7 and not language:sr</code>
# $name (String)
no-such-segment = There is no segment “{ $name }”. All there are: /broadcast
# $term (String)
# $example (String)
segment-argument = “{ $term }” cannot be read. Try: <code>{ $example }</code>
# $term (String)
segment-nothing-there = “{ $term }”: nothing has this number.

updates-title = <b>What you hear from us</b>
updates-on = You get news about the topics marked below. Tap one to turn it off or on.
updates-no-topic = No topic is marked below, so no news comes to you. Tap one to turn it on.
updates-off = You get no news from us. Results of votes you took part in still reach you.
# $start (String)
# $end (String)
# $zone (String)
updates-quiet = Quiet hours: no news from { $start } to { $end }, in the time zone { $zone }. Another zone: /language
updates-no-quiet = No quiet hours. To set some, send for example: /updates 22-8
# $start (String)
# $end (String)
updates-night = No news from { $start } to { $end }
updates-quiet-none = No quiet hours
updates-stop = Stop all news
# $value (String)
updates-hours-wrong = I cannot read “{ $value }” as hours of the day. Try: /updates 22-8
unsubscribe-button = No more news
unsubscribed = You will get no more news from us. To change that: /updates
