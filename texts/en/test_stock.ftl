# What testers are handed: devices and access links.

# $stock (String) devices or links
# $count (Number)
# $handed (Number)
# $free (Number)
trial-stock = { $stock ->
    [devices] Devices: { $count }, handed out { $handed }, free { $free }
   *[links] Access links: { $count }, given { $handed }, free { $free }
}
trial-links-bring = Add access links
# $product (String)
trial-links-ask = Please send the access links for { $product }: one on each line, as a message or a text file. Each goes to one tester.
trial-links-file = Please send the links as a message, or as a text file (UTF-8) of at most 1 MB: one on each line.
# $product (String)
# $count (Number)
# $first (String)
# $last (String)
trial-links-understood = { $count ->
    [one] { $count } access link for { $product }: { $first }. Nothing is loaded yet.
   *[other] { $count } access links for { $product }: the first is { $first }, the last is { $last }. Nothing is loaded yet.
}
# $count (Number)
trial-links-yes = { $count ->
    [one] Load it
   *[other] Load these { $count }
}
trial-links-no = Load nothing
# $count (Number)
trial-links-loaded = { $count ->
    [one] { $count } access link is in stock now.
   *[other] { $count } access links are in stock now.
}
# $why (String) empty, long, link, several, twice or known
# $line (String)
# $first (String)
trial-links-wrong = { $why ->
    [empty] There is no link in it.
    [long] A list has at most 10,000 links.
    [link] Line { $line } is no link: one begins with https:// and has no spaces.
    [several] Line { $line } holds several links. Please put each on a line of its own.
    [twice] The link in line { $line } is in line { $first } already.
   *[known] Link { $line } of the list was added before.
}
# $product (String)
# $link (String)
trial-link = Your access to { $product }, for you alone: { $link }
trial-link-again = My access link
trial-device-aside = A device is set aside for you. Our team will get it to you.
trial-device-yours = You have your device.
# $number (String)
# $product (String)
trial-device-out = Test { $number }, { $product }: somebody has a place now, and a device is set aside. Please hand it out.
trial-devices = Devices
# $place (Number)
# $person (Text)
trial-device-waits = { $place }. Set aside for { $person }
# $place (Number)
# $person (Text)
# $since (Moment)
trial-device-with = { $place }. With { $person } since { $since }
# $place (Number)
trial-device-hand = { $place }. Handed out
# $place (Number)
trial-device-back = { $place }. Came back
# $number (String)
# $product (String)
# $stock (String) devices or links
# $count (Number)
trial-stock-out = Test { $number }, { $product }: places are free, but { $stock ->
    [devices] no device is free any more. Waiting list: { $count }. As soon as you mark on the page of the test that a device came back, the next person moves up.
   *[links] no access links are left. Waiting list: { $count }. Add more on the page of the test: as many people move up.
}
# $product (String)
# $stock (String) devices or links
trial-waits-for-stock = You are on the waiting list for the test of { $product }. { $stock ->
    [devices] There is a place, but no device is free right now, and it is not known yet when one will be. You hear from us as soon as it is your turn.
   *[links] There is a place, but no access link is left right now, and it is not known yet when there will be more. You hear from us as soon as it is your turn.
}
# $stock (String) devices or links
# $lacks (Number)
# $places (Number)
trial-stock-few = { $stock ->
    [devices] Places: { $places }. Devices for { $lacks } of them are missing.
   *[links] Places: { $places }. Access links for { $lacks } of them are missing.
}
# $number (String)
# $product (String)
trial-device-astray = Test { $number }, { $product }: a device is still out with somebody who has no place in the test any more. Please ask for it back, and mark on the page of the devices that it came back: then the next person can have it.
# $count (Number)
trial-devices-have = { $count ->
    [one] Make it { $count } device
   *[other] Make it { $count } devices
}
