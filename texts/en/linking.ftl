# Two accounts of one person become one.
# $code (String) twelve digits in groups of four
# $minutes (Number)
linking-code = { $minutes ->
    [one] Do you write to us from another account as well, here or in another messenger? Open this link there, or write to us there: /link { $code }. The code works once, for { $minutes } minute.
   *[other] Do you write to us from another account as well, here or in another messenger? Open this link there, or write to us there: /link { $code }. The code works once, for { $minutes } minutes.
}
linking-what = What happens: all that is kept of the two becomes one. Votes, ideas, messages and prizes come together under the account that asked for the code, and its language and time stay. If both voted in an open vote, the earlier vote counts and the later one is withdrawn; votes that have closed stay counted. In a draw that is still to come you hold one ticket. A consent that you took back in one account stays taken back, and a ban holds for both. This cannot be undone.
linking-secret = Give the code to nobody: it is for your own accounts.
linking-open = Open in my other account
linking-have-code = Give a code from my other account
linking-ask-code = Please write the code from your other account: twelve digits.
# $messenger (String)
# $name (String) as the messenger calls the person
linking-account = { $messenger }, “{ $name }”
# $messenger (String)
linking-account-nameless = { $messenger }
# $account (Text)
linking-join = This account would join your account in { $account }. From then on whoever has that one can read all that is yours and gets your prizes.
linking-yours-alone = Only go on if you asked for the code yourself. If somebody sent it to you, please do not go on.
linking-join-yes = Both are mine: join them
linking-no = Leave both as they are
linking-waits = Thank you. One more yes is needed: in the other account we have asked whether it is you. Until then nothing changes.
# $account (Text)
linking-confirm = We hear that another account is yours as well: { $account }. Shall it join this one?
linking-confirm-yes = Yes, it is mine
linking-done = Done: both accounts are one now. Everything is under “My things”.
# $account (Text)
linking-done-there = This account now belongs together with { $account }. You can go on writing here as before.
linking-left = Nothing was joined. Both accounts stay as they are.
linking-over = This is over: it was answered already, or took too long. A new code: /link
linking-wrong = This code does not work: it was used, it is older than a quarter of an hour, or a digit is wrong. A new one is under /link in your other account.
linking-tries = That makes several codes that did not work. Please try again in an hour.
linking-own = This is the account that asked for the code. Please give it in your other one.
linking-team = Accounts of our team are not joined with others: nobody should get a colleague’s rights by a code. Please leave the team first, or keep the two apart.
# $purposes (Listing) names of consents
linking-ends = In one of the two accounts you took this back, so it ends for both: { $purposes }. With it goes what rests on it, such as votes in open polls, a score, an invitation or a place in a test.
# $purposes (Listing) names of consents
linking-ended = This has ended, because you had taken it back in one of the two accounts: { $purposes }. What rested on it is gone. If you would like it after all, you can agree anew under /privacy.
