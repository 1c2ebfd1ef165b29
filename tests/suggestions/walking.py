"""Going many ways through a state machine of hypothesis, the same each time."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from sqlalchemy import Connection


def walked(machine: type[RuleBasedStateMachine], db: Connection, examples: int, steps: int) -> None:
    """Go so many ways of at most so many steps over a database; each is undone at its end."""
    walking = type("Walking", (machine,), {"db": db})
    ways = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    run_state_machine_as_test(walking, settings=ways)
