# Која идеја иде прва, колика је, и чији је глас први у реду.

# $tier (String) as the company's books name it
case-tier = Ниво: { $tier }
