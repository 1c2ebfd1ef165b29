# Który pomysł pierwszy, jak jest duży i czyj głos pierwszy w kolejce.

# $tier (String) as the company's books name it
case-tier = Poziom: { $tier }
