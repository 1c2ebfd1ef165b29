# What is kept of somebody, told whole.
whole-button = All of it, in plain words
whole-you = <b>Who you are to us.</b> Your id in each messenger, the name it shows, your language and time zone, and since when you are here: to answer you as you like it. The name goes when you have been silent for long.
whole-said = <b>What you say, and what we say.</b> Your messages with their thread, until you erase them with /forget; of messages that we sent, only that they arrived. Pictures and recordings stay with the messenger; we keep what it calls them.
whole-votes = <b>Votes, draws and prizes.</b> Your vote stands under a pseudonym of that vote, so that anyone can recount and nobody reads who it was. Tickets, what you won, its code. An address is encrypted and goes soon after delivery.
whole-consent = <b>Only with your consent.</b> How far ahead of others your choices were and what you need; tests, what you answered there, and links that you got; who came by your invitation. If you take a consent back, what rests on it is deleted.
whole-long = <b>How long.</b> Answers in tests are dropped a while after the test has ended; so are faded choices and conversations left unfinished. The team sets these times, and each night what is older is dropped.
whole-rights = <b>Your rights.</b> /mydata: all of it, as a page and as JSON. /forget: erased at once. /link: two accounts of yours become one. /stop: silence. Whoever makes what you tested gets the report on it, with your words only where you allowed that; nothing else is passed on.
forget-files = Files that our team has taken out before, such as the report of a test, and pages that I showed a colleague in a private chat, such as answers in words, stay with the team: this does not erase them.
stop-sure = Hear nothing more from us? All that you gave us stands. If you write to us again, we write to you again.
stop-yes = Send me nothing more
