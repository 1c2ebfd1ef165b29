# The end of a test: what the team has to give and to get back, and what a tester can still do.

# $number (String)
# $product (String)
# $stage (String) over or withdrawn
# $count (Number)
trial-ended = Test { $number }, { $product }: { $stage ->
    [over] the test is over.
   *[withdrawn] the test was taken back.
} { $count ->
    [0] Nobody completed it.
    [one] { $count } person completed it.
   *[other] { $count } people completed it.
}
# $words (String)
trial-promised = Everyone who completed it was promised: { $words }
trial-promised-draw = Their thank-you is drawn among them.
# $count (Number)
trial-devices-out = Devices still out: { $count }. Please ask for them back, and mark on the page of the devices what came back.
# $count (Number)
trial-completed-way = Who completed it: { $count }
# $product (String)
# $count (Number)
trial-completed-title = { $count ->
    [0] { $product }: nobody completed the test.
    [one] { $product }: { $count } person completed the test.
   *[other] { $product }: { $count } people completed the test.
}
# $place (Number)
# $person (Text)
trial-completed-line = { $place }. { $person }
trial-give-back = Please give the device back to our team. If it is not clear how, just ask us here.
# $count (Number)
act-test-devices = Devices still out: { $count }. Whoever has one also reads:
trial-left-why = If you like, say why with one tap:
home-tests-own = My early-access tests
