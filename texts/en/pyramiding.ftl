# Pyramiding: the best placed are asked who knows more of something, and pass a link on.

pyramid-about = What should they know more about than the best placed? Say it in a few words, such as: carrying children by bike. The best placed and their friends will read it.
# $shortest (Number)
# $longest (Number)
pyramid-topic = A topic has { $shortest } to { $longest } characters. Please say in a few words what it is about.
# $product (String)
pyramid-confidential = This names { $product }, which nobody may know of yet. Please say it without the product’s name.
pyramid-nobody = Nobody can be asked now: it takes somebody whose score is known, who can be reached, and who was asked nothing of the kind for three months.
# $count (Number)
pyramid-shown = { $count ->
    [one] <b>{ $count } person would be asked, the best placed:</b>
   *[other] <b>{ $count } people would be asked, the best placed first:</b>
}
# $place (Number)
# $person (Text)
pyramid-person = { $place }. { $person }
pyramid-reads = They read:
pyramid-passes = And below it, to pass on with a link of their own:
# $count (Number)
pyramid-yes = { $count ->
    [one] Ask { $count } person
   *[other] Ask { $count } people
}
# $topic (String)
# $count (Number)
pyramid-asked = { $count ->
    [one] { $count } person is asked who knows more about: { $topic }.
   *[other] { $count } people are asked who knows more about: { $topic }.
} Whoever comes by their links and agrees is shown here.
pyramid-so-far = <b>Asked so far</b> (counted are those whose profile we still keep)
# $topic (String)
# $asked (Number)
# $came (Number)
pyramid-line = { $asked ->
    [0] { $topic }: nobody who was asked has a profile any more; { $came } came and agreed
   *[other] { $topic }: { $asked } asked, { $came } came and agreed
}
# $topic (String)
pyramid-see = Who came: { $topic }
# $topic (String)
# $count (Number)
pyramid-came = <b>{ $topic }</b>: { $count ->
    [0] nobody has come yet.
    [one] { $count } person came and agreed.
   *[other] { $count } people came and agreed.
}
pyramid-further = Ask them as well
# $topic (String)
pyramid-ask = <b>Who knows more than you about: { $topic }?</b>
pyramid-how = We ask you because you are often ahead of others. If somebody comes to mind, please forward the next message yourself. You name nobody to us, and we do not tell you who came. If nobody comes to mind, there is nothing to do.
# $topic (String)
pyramid-forward = Somebody thinks that you know a lot about: { $topic }. If you like, tell us what you miss; this link leads to us:
# $link (Link)
pyramid-link = { $link }
# $topic (String)
knows-asked = <b>Do you know a lot about: { $topic }?</b> Somebody who does thinks that you do too, and passed this link on. We do not keep who that was, and they do not hear whether you came.
knows-mark = If you agree, we keep that you were recommended for it. Our team sees that when it looks for testers, and may ask you as well who knows even more.
# $years (Number)
knows-yes = Yes, keep it (I am { $years } or older)
knows-no = No, thank you
# $topic (String)
knows-noted = Thank you. We keep that you were recommended for: { $topic }. You can take that back, with your profile, under /privacy.
knows-refused = As you wish. Nothing was kept.
# $topic (String)
knows-own = This link is for somebody who knows more than you about: { $topic }. Please forward the message with it.
knows-full = This link has already brought as many people as it may. Thank you all the same.
# $topics (String)
knows-marks = Recommended for: { $topics }
