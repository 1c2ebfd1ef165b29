# Коя идея е първа, колко е голяма и чий глас е пръв на опашката.

# $tier (String) as the company's books name it
case-tier = Ниво: { $tier }
