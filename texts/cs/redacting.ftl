# Co po člověku, jehož údaje jsou smazány, nešlo odstranit.

unredacted = { $count ->
    [one] Něčí údaje jsou smazány, ale { $count } zprávu v chatu týmu, ve které je vidět, co tento člověk napsal, nelze změnit ani smazat. Smažte ji prosím ručně. Aby to příště mohl udělat bot, dejte mu práva správce, který smí mazat zprávy.
    [few] Něčí údaje jsou smazány, ale { $count } zprávy v chatu týmu, ve kterých je vidět, co tento člověk napsal, nelze změnit ani smazat. Smažte je prosím ručně. Aby to příště mohl udělat bot, dejte mu práva správce, který smí mazat zprávy.
   *[other] Něčí údaje jsou smazány, ale { $count } zpráv v chatu týmu, ve kterých je vidět, co tento člověk napsal, nelze změnit ani smazat. Smažte je prosím ručně. Aby to příště mohl udělat bot, dejte mu práva správce, který smí mazat zprávy.
}
unredacted-said = { $number }. Odesláno { ON($at) }.
unredacted-open = Zpráva { $number }
