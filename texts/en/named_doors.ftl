# Words by which customers name, without a slash, what stands behind a button; between them a stroke.
# Nobody reads them: a message that says nothing else is offered that button.

# $door (String) me, tests, mydata, privacy, forget, votes, own-votes, own-prizes or invite
door-named = { $door ->
    [me] my profile|me|my score|my place|where do I stand|where I stand|am I a lead user|what is my score|lead users|lead user profile
    [tests] tests|the tests|test|early tests|early access tests|early access|my tests|my test|I would like to test things|I would like to test something|I'd like to test things|I want to test things|I want to test something|I want to be a tester|I want to test|can I test something|how can I become a tester|become a tester|which tests are there|take part in a test|I want to take part in a test|I would like to take part in a test
    [mydata] my data|my file|what do you know about me|what do you know of me|what do you keep about me|what data do you have about me|what do you store about me|what information do you have about me|give me my data|send me my data|I want my data|export my data|download my data
    [privacy] privacy|data protection|my consents|my consent|my agreements|privacy policy
    [forget] delete my data|delete all my data|delete my account|delete me|erase me|erase my data|erase my account|remove my data|forget me|forget everything about me|delete everything|I want to be deleted|close my account
    [votes] votes|the votes|polls|the polls|open votes|vote|I want to vote|what can I vote on|voting
    [own-votes] my votes|my vote|my receipts|my receipt|how did I vote
    [own-prizes] my prizes|my prize|prizes|the prizes|what did I win|did I win
   *[invite] invite|invite friends|invite a friend|I want to invite a friend|I want to invite friends|my invitation link|my link
}
