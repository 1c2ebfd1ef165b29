# Какая идея первая, насколько она велика и чей голос первый в очереди.

# $tier (String) as the company's books name it
case-tier = Уровень: { $tier }
