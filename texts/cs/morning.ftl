# Ranní zpráva týmu: co přinese den a co čeká.

# $now (Moment)
morning-title = <b>Dobré ráno.</b> Co přinese den a co čeká – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] Do zítřejšího rána končí { $count } hlasování: { $named }
    [few] Do zítřejšího rána končí { $count } hlasování: { $named }
   *[other] Do zítřejšího rána končí { $count } hlasování: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] Do zítřejšího rána se otevře { $count } hlasování: { $named }
    [few] Do zítřejšího rána se otevřou { $count } hlasování: { $named }
   *[other] Do zítřejšího rána se otevře { $count } hlasování: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] { $count } rozhodnutí je po termínu: { $named }
    [few] { $count } rozhodnutí jsou po termínu: { $named }
   *[other] { $count } rozhodnutí je po termínu: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } slosování čeká na potvrzení: { $named }
    [few] { $count } slosování čekají na potvrzení: { $named }
   *[other] { $count } slosování čeká na potvrzení: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } výhra čeká na předání: { $named }
    [few] { $count } výhry čekají na předání: { $named }
   *[other] { $count } výher čeká na předání: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } výherce čeká na kód a žádný nezbyl: { $named } · /codes
    [few] { $count } výherci čekají na kódy a žádné nezbyly: { $named } · /codes
   *[other] { $count } výherců čeká na kódy a žádné nezbyly: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] Do zítřejšího rána končí lhůta k přijetí { $count } výhry: { $named }
    [few] Do zítřejšího rána končí lhůta k přijetí { $count } výher: { $named }
   *[other] Do zítřejšího rána končí lhůta k přijetí { $count } výher: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] { $count } rozesílka (č. { $named }) je pozastavená; obnoví ji tlačítko pod zprávou o jejím průběhu
    [few] { $count } rozesílky (č. { $named }) jsou pozastavené; každou obnoví tlačítko pod zprávou o jejím průběhu
   *[other] { $count } rozesílek (č. { $named }) je pozastavených; každou obnoví tlačítko pod zprávou o jejím průběhu
}
# $count (Number)
morning-held = { $count ->
    [one] Od obnovení ze zálohy je zadržena { $count } zpráva: /held
    [few] Od obnovení ze zálohy jsou zadrženy { $count } zprávy: /held
   *[other] Od obnovení ze zálohy je zadrženo { $count } zpráv: /held
}
# $question (String)
# $at (Moment)
# $number (String)
morning-poll = „{ $question }“ ({ BRIEF($at) }, /poll_{ $number })
# $question (String)
# $number (String)
morning-decide = „{ $question }“ (/decide_{ $number })
# $title (String)
# $number (String)
morning-draw = „{ $title }“ (/draw_{ $number })
# $title (String)
# $number (String)
morning-prizes = „{ $title }“ (/prizes_{ $number })
# $prize (String)
morning-prize = „{ $prize }“
# $count (Number)
morning-more = { $count ->
    [one] { $count } další
    [few] { $count } další
   *[other] { $count } dalších
}
