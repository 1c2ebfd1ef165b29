"""What `messengers/` promises."""

from tests.mutants.mutant import Mutant

HOOK = "messengers/telegram/webhook.py"
UPDATES = "messengers/telegram/updates.py"
ADDRESSING = "messengers/telegram/addressing.py"
OBJECTS = "messengers/telegram/objects.py"
SENDING = "messengers/telegram/sending.py"
FAILURES = "messengers/telegram/failures.py"
READ = "tests/messengers/test_updates.py"
DECODED = "tests/messengers/test_decoding.py"
POSTED = "tests/messengers/test_webhook.py"
SENT = "tests/messengers/test_sending.py"

MUTANTS = (
    Mutant(
        "The webhook asks for its secret",
        HOOK,
        "        if not hmac.compare_digest(_given(scope), self._secret):\n"
        "            return await _end(send, 401)\n",
        "",
        (f"{POSTED}::test_a_wrong_secret_changes_nothing",),
    ),
    Mutant(
        "A webhook without a secret does not start",
        HOOK,
        '    if not secret:\n        raise ValueError("a webhook needs a secret")\n',
        "",
        (f"{POSTED}::test_a_webhook_without_a_secret_does_not_start",),
    ),
    Mutant(
        "A body without end is not read",
        HOOK,
        '        if len(body) > BODY_LIMIT:\n            return b"", 413\n',
        "",
        (f"{POSTED}::test_a_body_without_end_is_not_read",),
    ),
    Mutant(
        "What cannot be kept now comes again",
        HOOK,
        '        except NotNow:\n            return await _end(send, 503, (b"retry-after", b"2"))\n',
        "        except NotNow:\n            return await _end(send, 200)\n",
        (f"{POSTED}::test_an_update_that_cannot_be_kept_now_comes_again",),
    ),
    Mutant(
        "Bots say nothing",
        UPDATES,
        "if message.author is None or message.author.is_bot:",
        "if message.author is None:",
        (f"{READ}::test_channels_and_bots_are_nobody",),
    ),
    Mutant(
        "What is said in the name of a group or channel nobody said",
        UPDATES,
        "    if message.sender_chat is not None:",
        "    if False:",
        (
            f"{READ}::test_channels_and_bots_are_nobody",
            f"{READ}::test_a_command_in_the_name_of_a_chat_is_nobodys",
        ),
    ),
    Mutant(
        "Who answers in the name of the group is told that nobody hears him",
        UPDATES,
        "mute = edited",
        "mute = how is not Addressed.COMMAND or edited",
        (
            f"{READ}::test_what_is_said_to_the_bot_in_the_name_of_a_chat_is_nobodys",
            "tests/stories/test_groups.py::test_who_writes_in_the_groups_name_is_nobody_and_is_told_so",
        ),
    ),
    Mutant(
        "Bots tap nothing",
        UPDATES,
        "    if query.author.is_bot:\n        return None\n",
        "",
        (f"{READ}::test_bots_tap_nothing",),
    ),
    Mutant(
        "Only a private chat is reached or lost",
        UPDATES,
        '    if change.chat.type != "private":\n        return _joined(number, change)\n',
        "",
        (f"{READ}::test_blocking_the_bot_and_letting_it_in_is_told",),
    ),
    Mutant(
        "In a group what is meant for nobody is told apart",
        ADDRESSING,
        "        return Addressed.MENTION\n    return Addressed.LOOSE\n",
        "        return Addressed.MENTION\n    return Addressed.COMMAND\n",
        (f"{READ}::test_in_a_group_only_commands_for_this_bot_are_commands",),
    ),
    Mutant(
        "A command for another bot is not ours",
        ADDRESSING,
        "return Addressed.COMMAND if _ours(command, username) else Addressed.LOOSE",
        "return Addressed.COMMAND",
        (f"{READ}::test_in_a_group_only_commands_for_this_bot_are_commands",),
    ),
    Mutant(
        "A tap without its message carries no data",
        UPDATES,
        'data=data.replace("\\0", "") if under else ""',
        'data=data.replace("\\0", "")',
        (f"{READ}::test_a_tap_without_message_or_data_says_nothing_and_is_answered_all_the_same",),
    ),
    Mutant(
        "A tap in a group is one in a group",
        UPDATES,
        'private = under is None or under.chat.type == "private"',
        "private = True",
        (f"{READ}::test_a_tap_carries_its_data_its_message_and_who_tapped",),
    ),
    Mutant(
        "A language tag is bounded",
        UPDATES,
        '(user.language_code or "")[:35]',
        '(user.language_code or "")',
        (f"{DECODED}::test_a_language_tag_is_no_longer_than_one_may_be",),
    ),
    Mutant(
        "A name is bounded",
        UPDATES,
        "[:NAME_LIMIT].strip()",
        ".strip()",
        (f"{READ}::test_a_name_is_one_bounded_line_that_turns_no_text",),
    ),
    Mutant(
        "An id that no database holds is no id",
        OBJECTS,
        "Id = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]",
        "Id = int",
        (f"{DECODED}::test_an_id_that_no_database_holds_is_none",),
    ),
    Mutant(
        "Deeply nested JSON is nonsense like any other",
        OBJECTS,
        "msgspec.DecodeError, UnicodeDecodeError, RecursionError)",
        "msgspec.DecodeError, UnicodeDecodeError)",
        (f"{DECODED}::test_deeply_nested_json_is_refused_like_any_other_nonsense",),
    ),
    Mutant(
        "A file that says it is too large is not fetched",
        SENDING,
        '            if found.file_size > most:\n                raise Refused("too large")\n',
        "",
        (f"{SENT}::test_a_file_larger_than_wanted_is_not_taken_whatever_is_told_of_it",),
    ),
    Mutant(
        "A file larger than it said is not taken",
        SENDING,
        '        if len(content) > most:\n            raise Refused("too large")\n',
        "",
        (f"{SENT}::test_a_file_larger_than_wanted_is_not_taken_whatever_is_told_of_it",),
    ),
    Mutant(
        "A gateway that gave up means a lost answer",
        FAILURES,
        '    if status >= 500:\n        return AnswerLost(f"HTTP {status}")\n',
        "",
        (f"{SENT}::test_each_refusal_gets_its_right_name",),
    ),
    Mutant(
        "No log holds the token",
        "messengers/telegram/calls.py",
        "logger.addFilter(Redacted(token))",
        "logger.filters.clear()",
        ("tests/messengers/test_secrecy.py",),
    ),
)
