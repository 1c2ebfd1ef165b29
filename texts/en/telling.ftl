# A message of the team to one person.

usage-tell = /tell 17 TEXT
service-head = <b>A message from our team</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Write to { $person }? This is what is read there:
service-yes = Send it
# $person (Text)
service-what = What shall { $person } read?
# $person (Text)
service-done = On its way to { $person }.
service-stopped = This person wants no messages, so nothing is sent. Here words must find another way: by phone, or at the counter.
service-unreached = Messages do not arrive there: the bot is blocked. Nothing is sent.
menu-tell = Write to one customer
help-team-telling =
    /tell – a message to one customer: it is ready, it is late
    /record – file what was said at the counter or by phone
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = from { $name } (/person_{ $number })
