# Which idea comes first, how large it is, and whose voice comes first in the queue.

# $tier (String) as the company's books name it
case-tier = Tier: { $tier }
