"""Guards of how a voter comes by taps to all that was counted, and to the question for his profile."""

from tests.mutants.mutant import Mutant

RESULTS = "tests/handlers/test_results_reached.py"
PRIVACY = "tests/handlers/test_privacy_whole.py"
MUTANTS = (
    Mutant(
        "What a voter hears of a vote's end leads to all results",
        "usecases/polls/announcing.py",
        "buttons=(in_full_button(poll), *check_buttons(poll),",
        "buttons=(*check_buttons(poll),",
        (f"{RESULTS}::test_what_a_voter_hears_of_the_end_leads_to_all_results_and_the_question",),
    ),
    Mutant(
        "Under a result he is asked for his profile",
        "handlers/polls/results.py",
        ", *offering.offered(desk))",
        ")",
        (f"{RESULTS}::test_what_a_voter_hears_of_the_end_leads_to_all_results_and_the_question",),
    ),
    Mutant(
        "What the team decided leads to all results",
        "usecases/polls/announcing.py",
        "(decided_text(poll, decision),), buttons=(in_full_button(poll),))",
        "(decided_text(poll, decision),))",
        (f"{RESULTS}::test_what_the_team_decided_leads_to_all_results_too",),
    ),
    Mutant(
        "His votes lead to results",
        "handlers/polls/voting.py",
        ', data("receipt", number)), *_results(poll))\n',
        ', data("receipt", number)),)\n',
        (f"{RESULTS}::test_his_votes_lead_to_the_results_of_those_that_have_ended",),
    ),
    Mutant(
        "His votes lead to results only of what has ended with one",
        "handlers/polls/voting.py",
        "    if poll.state not in ENDED:\n        return ()\n    number",
        "    number",
        (
            f"{RESULTS}::test_his_votes_lead_to_the_results_of_those_that_have_ended",
            f"{RESULTS}::test_the_poll_that_was_ended_without_a_result_has_none",
        ),
    ),
    Mutant(
        "The consent to a profile is given by a button that names it",
        "handlers/leadusers/profile/agreement.py",
        "return keys.privacy_profile_yes(",
        "return keys.profile_yes(",
        (f"{PRIVACY}::test_each_consent_is_given_by_a_button_that_names_what_for",),
    ),
    Mutant(
        "The post of a closed vote leads to all results",
        "usecases/polls/posts.py",
        "buttons=(_in_full(poll), *_onwards(decides, poll.draw))",
        "buttons=_onwards(decides, poll.draw)",
        (f"{RESULTS}::test_the_post_of_a_closed_vote_leads_readers_to_all_results_and_no_sooner",),
    ),
)
