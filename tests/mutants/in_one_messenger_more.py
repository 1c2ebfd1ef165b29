"""What is promised where settings, rooms and presents are of one messenger more than Telegram."""

from tests.mutants.mutant import Mutant

SETTINGS = "bot/settings.py"
PUBLISHING = "handlers/polls/publishing.py"
PRESENTS = "usecases/prizes/presents.py"
SET = "tests/operations/test_settings.py"
ROOMS = "tests/handlers/test_addresses_elsewhere.py"
HANDED = "tests/handlers/test_presents_elsewhere.py"
PLUGGED = "tests/operations/test_plugged.py"
TOGETHER = "tests/stories/test_two_messengers.py"

MUTANTS = (
    Mutant(
        "An owner may be in another messenger",
        SETTINGS,
        r'rf"(telegram:)?\d+|{ELSEWHERE}"',
        r'r"(telegram:)?\d+"',
        (f"{SET}::test_an_address_of_another_messenger_is_taken_as_it_stands",),
    ),
    Mutant(
        "The team's chat may be in another messenger",
        SETTINGS,
        "(/[1-9]\\d*)?|{ELSEWHERE}",
        "(/[1-9]\\d*)?",
        (f"{SET}::test_an_address_of_another_messenger_is_taken_as_it_stands",),
    ),
    Mutant(
        "Telegram's addresses in settings are held to their form",
        SETTINGS,
        "(?!{PLAIN}:)[a-z]+",
        "[a-z]+",
        (f"{SET}::test_what_makes_no_sense_is_refused_in_one_sentence",),
    ),
    Mutant(
        "Only Telegram's chats have topics in settings",
        SETTINGS,
        "        if contact.messenger != PLAIN:\n            return To(contact.messenger, contact.address)\n",
        "",
        (f"{SET}::test_an_address_of_another_messenger_is_taken_as_it_stands",),
    ),
    Mutant(
        "A setting that names a messenger in which the bot is not is refused",
        "bot/unplugged.py",
        "            if messenger not in names:",
        "            if not names:",
        (f"{SET}::test_a_messenger_in_which_the_bot_is_not_is_refused",),
    ),
    Mutant(
        "The start looks whether the bot is in the messengers that settings name",
        "bot/process.py",
        "        check_plugged(settings, plugged.abilities)\n",
        "",
        (f"{TOGETHER}::test_a_messenger_that_is_not_plugged_in_stops_the_start",),
    ),
    Mutant(
        "The doctor looks whether the bot is in the messengers that settings name",
        "bot/commands/doctor.py",
        "_database, _messengers, _owners",
        "_database, _owners",
        (f"{SET}::test_the_doctor_looks_which_messengers_are_named",),
    ),
    Mutant(
        "A button leads to a chat whose address has a colon",
        PUBLISHING,
        '":".join(tap.arguments[1:])',
        '":".join(tap.arguments[1:2])',
        (f"{ROOMS}::test_a_button_leads_to_the_room_it_stands_for",),
    ),
    Mutant(
        "A button of a chat is no longer than Telegram takes",
        PUBLISHING,
        "return mark if len(mark.encode()) <= LONGEST else",
        "return mark if mark else",
        (f"{ROOMS}::test_a_button_leads_to_the_room_it_stands_for",),
    ),
    Mutant(
        "Telegram's chats are held to their form when they are named",
        PUBLISHING,
        'r"(?!telegram:)([a-z]+)',
        'r"([a-z]+)',
        (f"{ROOMS}::test_what_is_no_group_is_refused",),
    ),
    Mutant(
        "A person who came is no group in any messenger",
        PUBLISHING,
        "return To(found[1], found[2]) if person is None else None",
        "return To(found[1], found[2])",
        (f"{ROOMS}::test_what_is_no_group_is_refused",),
    ),
    Mutant(
        "The audit log tells the messenger of an address that has a colon",
        "usecases/polls/posts.py",
        ' and ":" not in chat',
        "",
        (f"{ROOMS}::test_the_audit_log_names_a_room_of_the_first_messenger",),
    ),
    Mutant(
        "The audit log knows a chat whose address has a slash",
        "handlers/customers/audit.py",
        "venues.find(at.messenger, at.address) or ",
        "",
        (f"{ROOMS}::test_a_button_leads_to_the_room_it_stands_for",),
    ),
    Mutant(
        "A present claimed where none is handed over comes to another contact",
        PRESENTS,
        "if award.kind not in NAMES or here.messenger in work.company.presenting:",
        "if True:",
        (f"{HANDED}::test_a_present_claimed_elsewhere_comes_where_it_can_be_handed_over",),
    ),
    Mutant(
        "A present comes where it was claimed, if it can",
        PRESENTS,
        "if award.kind not in NAMES or here.messenger in work.company.presenting:",
        "if award.kind not in NAMES:",
        (f"{HANDED}::test_claimed_in_telegram_it_comes_there_though_another_contact_of_it_is_better",),
    ),
    Mutant(
        "What is no present is claimed in any messenger",
        PRESENTS,
        "if award.kind not in NAMES or here.messenger",
        "if here.messenger",
        (f"{HANDED}::test_what_is_no_present_is_claimed_everywhere",),
    ),
    Mutant(
        "A present that can be handed over nowhere is not claimed",
        "handlers/prizes/own_prizes.py",
        "if not award.taken and presents.handed_over_in(award, desk.here, desk) is None:",
        "if False:",
        (f"{HANDED}::test_a_present_that_cannot_be_handed_over_is_not_claimed",),
    ),
    Mutant(
        "A present goes to contacts alone that can be given one",
        PRESENTS,
        "(each for each in contacts if each.messenger in work.company.presenting)",
        "iter(contacts)",
        (f"{HANDED}::test_sent_again_it_goes_where_it_can_be_handed_over",),
    ),
    Mutant(
        "Telegram hands presents over",
        "chat/messenger.py",
        "EVERYTHING: Final = Abilities(presents=True, topics=True)",
        "EVERYTHING: Final = Abilities(topics=True)",
        (f"{PLUGGED}::test_the_names_of_the_messengers_are_known_before_they_are_connected",),
    ),
    Mutant(
        "A process knows which of its messengers hand presents over",
        "bot/process.py",
        "for name, can in self.plugged.abilities.items() if can.presents",
        "for name in self.plugged.abilities",
        (f"{TOGETHER}::test_a_present_claimed_here_is_handed_over_in_telegram",),
    ),
)
