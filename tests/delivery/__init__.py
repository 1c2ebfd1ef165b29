"""How delivery keeps its promises."""
