"""What is promised of people with several contacts: one hears, that is reached, and nothing is told twice."""

from tests.mutants.mutant import Mutant

REACHING = "storage/customers/reaching.py"
FORWARDING = "storage/delivery/forwarding.py"
SETTLING = "storage/delivery/settling.py"
OUTBOX = "storage/delivery/outbox.py"
RECEPTION = "handlers/reception.py"
ONE = "tests/storage/test_one_contact.py"
REACHED = "tests/handlers/test_reached.py"
NEWS = "tests/storage/test_broadcast_rules.py"
FORWARDED = f"{ONE}::test_what_does_not_get_through_goes_to_the_other_contact_once"
NOWHERE = f"{ONE}::test_what_gets_through_nowhere_ends"

MUTANTS = (
    Mutant(
        "Of two contacts the one that is reached hears",
        REACHING,
        "return contacts.c.reachable.desc(), heard_last",
        "return heard_last",
        (f"{ONE}::test_who_has_two_contacts_is_told_once_where_he_is_reached",),
    ),
    Mutant(
        "Of two that are reached the one last heard from hears",
        REACHING,
        "contacts.c.last_event.desc().nulls_last()",
        "contacts.c.customer",
        (f"{ONE}::test_of_two_that_are_reached_the_one_last_heard_from_hears",),
    ),
    Mutant(
        "A contact out of reach is not looked for elsewhere",
        REACHING,
        "contacts.c.customer == customer, contacts.c.reachable, other",
        "contacts.c.customer == customer, other",
        (NOWHERE,),
    ),
    Mutant(
        "News go to the contact last heard from",
        "storage/news/audience.py",
        "customers.c.id, *best_first()",
        "customers.c.id, contacts.c.messenger",
        (f"{ONE}::test_news_go_to_the_contact_last_heard_from",),
    ),
    Mutant(
        "Who has two contacts is told in one of them",
        OUTBOX,
        "reached.setdefault(customer, Contact(messenger, address))",
        "reached[customer] = Contact(messenger, address)",
        (f"{ONE}::test_who_has_two_contacts_is_told_once_where_he_is_reached",),
    ),
    Mutant(
        "What does not get through goes to the other contact",
        SETTLING,
        "news = [self._forwarded(rows[one.id], one) for one in news]",
        "pass",
        (FORWARDED,),
    ),
    Mutant(
        "What waits beside it goes there as well",
        SETTLING,
        "        lose(self._db, lost)\n",
        "",
        (FORWARDED, NOWHERE),
    ),
    Mutant(
        "News that do not get through count once they are settled elsewhere",
        SETTLING,
        "return Settled(id=one.id, fate=Fate.PENDING)",
        "return one",
        (f"{NEWS}::test_news_that_do_not_get_through_go_to_the_other_contact_and_count_once",),
    ),
    Mutant(
        "A present that does not get through is handed over nowhere else",
        SETTLING,
        "type=Message).present is not None:",
        "type=Message).present is None:",
        (f"{ONE}::test_a_present_is_handed_over_where_it_was_claimed",),
    ),
    Mutant(
        "An edit that does not get through is said nowhere else",
        SETTLING,
        "row.customer is None or row.edits or",
        "row.customer is None or",
        (f"{ONE}::test_an_edit_that_does_not_get_through_is_said_nowhere_else",),
    ),
    Mutant(
        "What a hung sender says late sends nothing again",
        SETTLING,
        "hung = _fate(row) is not Fate.SENDING",
        "hung = False",
        (f"{ONE}::test_what_a_hung_sender_says_late_sends_nothing_again",),
    ),
    Mutant(
        "A present that waits stays where it was claimed",
        FORWARDING,
        "_at(lost), ~outbox.c.once",
        "_at(lost)",
        (f"{ONE}::test_a_present_is_handed_over_where_it_was_claimed",),
    ),
    Mutant(
        "What another person waits for stays where it is",
        FORWARDING,
        "PENDING, outbox.c.customer == customer, _at(lost)",
        "PENDING",
        (f"{ONE}::test_another_persons_messages_stay_where_they_are",),
    ),
    Mutant(
        "The edit of a message stays in the chat where that stands",
        FORWARDING,
        'or_(outbox.c.edits == "", ~stands)',
        'or_(outbox.c.edits == "", stands, ~stands)',
        (f"{ONE}::test_an_edit_goes_with_its_message_and_stays_where_that_stands",),
    ),
    Mutant(
        "What goes elsewhere has not been tried there",
        FORWARDING,
        '"topic": "", "attempts": 0}',
        '"topic": ""}',
        (FORWARDED,),
    ),
    Mutant(
        "What waits for a contact that is blocked goes to the other one",
        RECEPTION,
        "stores[Outbox].lose(contact)",
        "pass",
        (f"{REACHED}::test_what_waits_for_a_contact_that_is_blocked_goes_to_the_other",),
    ),
    Mutant(
        "Nobody is reached by what he says in a group",
        RECEPTION,
        "        if event.place.kind is PlaceKind.PRIVATE:  # last",
        "        if event.place:  # last",
        (f"{REACHED}::test_who_writes_again_is_reached_again_and_not_by_what_he_says_in_a_group",),
    ),
    Mutant(
        "A member hears of his role once",
        "handlers/customers/team.py",
        "places[:1] if",
        "places if",
        (f"{REACHED}::test_a_member_hears_of_his_role_once_and_has_its_menu_wherever_he_is_reached",),
    ),
)
