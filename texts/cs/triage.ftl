# Který nápad je první, jak je velký a čí hlas je první ve frontě.

# $tier (String) as the company's books name it
case-tier = Úroveň: { $tier }
