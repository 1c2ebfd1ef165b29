"""A crowd of simulated people who come, hesitate, change their minds and tap buttons.

It knows nothing of what the buttons mean: whoever orders it says which ones count, and how liked they are.
"""

from sandbox.crowd.gathering import Crowd
from sandbox.crowd.order import CrowdOrder

__all__ = ["Crowd", "CrowdOrder"]
