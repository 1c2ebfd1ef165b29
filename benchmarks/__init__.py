"""How fast Glas is, each figure beside its bar: `make bench`. Figures of one run on one machine."""
