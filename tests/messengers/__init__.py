"""How the adapters of messaging apps keep their promises."""
