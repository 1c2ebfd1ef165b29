privacy-title = <b>What we keep, and why</b>
privacy-kept = Your id in this messenger, to answer you. Your name as this messenger shows it, so that our team knows to whom it writes. What you say to us and which ideas you support, to answer you. Your language and time zone, to speak as you like it. Your votes and their receipts, to count each exactly once. Which votes you opened, to remind you once. Which news you want and when, if you told us. Prizes you won. Nothing else, but for what stands below. Whoever makes what you tested gets the report on it, with your words only where you allowed that; nothing else is passed on.
# $days (Number)
privacy-address = { $days ->
    [one] An address for a parcel: kept with your consent, encrypted, readable by the team only, and erased { $days } day after delivery.
   *[other] An address for a parcel: kept with your consent, encrypted, readable by the team only, and erased { $days } days after delivery.
}
privacy-heard = For three days we keep what came of each message you wrote, not its words, so that you can still correct it.
privacy-ban = A ban from draws, if the team declared one: it stays after /forget as well, as a hash made with a secret key. From it nobody reads who it was; the same account is recognised by it.
privacy-rights = /mydata gives you all of it as a file. /forget erases you at once. /stop ends all messages.
# $given (Moment)
privacy-votes-given = Votes and prizes: you agreed { ON($given) }, with your first vote.
privacy-votes-none = Votes and prizes: you agree with your first vote that we keep it, count it, and draw the vote’s prizes among those who voted.
# $given (Moment)
privacy-news-given = News: you agreed { ON($given) } to hear about new votes and launches.
privacy-news-none = News: you have not agreed to hear about new votes and launches, so we do not send any.
privacy-news-yes = Send me news
privacy-news-no = Stop sending me news
news-given = Thank you. We will write when there is a new vote or a launch.
news-withdrawn = You will get no more news. Results of votes you took part in still reach you.
consent-votes = By voting you agree that we keep your votes and count them.
consent-news = I agree to hear about new votes and launches.
privacy-votes-no = Take back my consent to voting
privacy-votes-sure = If you take it back, your votes in open polls are withdrawn, and you hold no ticket in their draws. Polls that have closed stay counted as they are, without your name. With your next vote you would agree anew.
privacy-votes-sure-no = Take it back all the same
# $votes (Number)
votes-withdrawn = { $votes ->
    [0] Taken back. You had no vote in an open poll.
    [one] Taken back, and your vote in an open poll is withdrawn.
   *[other] Taken back, and your { $votes } votes in open polls are withdrawn.
}
consent-keep = Leave it as it is
# $given (Moment)
privacy-address-given = Address for a parcel: you agreed { ON($given) } that we keep it until the parcel has arrived.
privacy-address-no = Take back my consent to the address
privacy-address-sure = If you take it back, every address of yours is erased at once. A parcel that has not left yet is not sent; the prize stays yours, and leaves once you give an address again. A parcel on which our team has already written your address is on its way.
privacy-address-sure-no = Erase my address all the same
# $count (Number)
address-withdrawn = { $count ->
    [0] Taken back. No address of yours is kept any more.
    [one] Taken back, and your address is erased. Your prize stays yours; it leaves once you give an address again: /prizes
   *[other] Taken back, and your addresses are erased. Your { $count } prizes stay yours; they leave once you give an address again: /prizes
}
privacy-changed = What we keep about you, and why, now reads differently: there are tests of new things, and a profile of those who are ahead of others. Both begin only with your consent. Nothing changes for you unless you agree.
privacy-read = Read what we keep
