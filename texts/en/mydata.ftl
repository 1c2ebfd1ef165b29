# All that is kept of somebody, as a page.
mydata-begun = I am putting together all we keep about you: a file for other programs, and a page to read. Both come right below, within a minute.
mydata-as-page = The same as a page to read.
mydata-page = All we keep about you
mydata-page-lead = The numbers by which our database holds things together, and hashes, mean nothing to a reader: they are in the JSON file. Of other people neither holds anything but the words of ideas that everyone can read.
# $topic (String)
mydata-topic = { $topic ->
    [you] You
    [consents] What you agreed to
    [votes] Your votes
    [draws] Draws
    [prizes] Prizes and addresses
    [voices] What you said
    [support] Ideas you support and wait for
    [answers] Your questions that may be shown
    [reports] What you reported
    [profile] Your needs and own solutions
    [score] How far ahead you are, and why
    [tests] Tests
    [friends] Friends and invitations
    [accounts] Other accounts
    [news] News
    [conversation] Messages
    [bans] Bans
    [team] In the team
   *[other] Other
}
