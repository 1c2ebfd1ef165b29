"""Settings of the lead-user score: how much each part of it counts."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field
from pydantic_settings import BaseSettings

from leadusers.weights import DEFAULTS, Weights


class ScoreSettings(BaseSettings):
    """What the operator set of the score; a test that recruits keeps what held when it began."""

    lead_half_life: int = Field(DEFAULTS.half_life.days, ge=30, le=3650)
    lead_prior: float = Field(DEFAULTS.prior, ge=0.5, le=100)
    lead_enough: float = Field(DEFAULTS.enough, ge=1, le=100)
    lead_questions: float = Field(DEFAULTS.questions, ge=0, le=1)
    lead_asks: float = Field(DEFAULTS.asks, ge=0, le=1)
    lead_solution: float = Field(DEFAULTS.solution, ge=0, le=1)
    lead_means: float = Field(DEFAULTS.means, ge=0, le=1)

    @property
    def weights(self) -> Weights:
        """How much each part of the score counts."""
        return Weights(
            half_life=timedelta(days=self.lead_half_life),
            prior=self.lead_prior,
            enough=self.lead_enough,
            questions=self.lead_questions,
            asks=self.lead_asks,
            solution=self.lead_solution,
            means=self.lead_means,
        )
