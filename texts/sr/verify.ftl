# What `glas verify` says about a public file and a receipt.

# $poll (String): the poll
# $voters (Number): how many voted
# $leaves (Number): how many changes the ballot log has
verify-right = Исправно. Гласање #{ $poll } је поново пребројано. Гласача: { $voters }. Уписа у дневнику гласања: { $leaves }. Дневник, листићи, гласови, места и изабрани предлози слажу се.
verify-seated = Изабрани предлози: { $options }.
verify-backwards = Времена у њој негде иду уназад: сат је померен док је трајало. Исход од тога не зависи.

# $poll (String): the poll
verify-receipt-wrong = Јавна датотека гласања #{ $poll } је исправна. Потврда о гласу се с њом не слаже:

# $poll (String): the poll
verify-wrong = Неисправно. Јавна датотека гласања #{ $poll } садржи противречности:

verify-more = Има још тога; први налази говоре највише.

verify-no-receipt-here = --receipt важи за датотеку гласања, а ово је датотека извлачења. За срећку из њега: --ticket.
verify-no-ticket-here = --ticket важи за датотеку извлачења, а ово је датотека гласања. За потврду о гласу: --receipt.

# $detail (String): where the file breaks, in English
verify-unreadable-json = Ово се не може прочитати: није JSON или се прерано завршава ({ $detail }).
# $detail (String): the version that stands in the file
verify-unreadable-version = Ово није јавна датотека верзије glas-poll-1. Као верзија је наведено: „{ $detail }“.
# $detail (String): where the file breaks, in English
verify-unreadable-shape = Ово није цела јавна датотека: нешто недостаје, нечега има превише или је погрешне врсте ({ $detail }).

# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
verify-receipt-counted = Потврда о гласу је исправна. Упис { $at } је листић који је пребројан: { $options }.
# $at (String): the receipt's entry in the ballot log
verify-receipt-withdrawn = Потврда о гласу је исправна. Уписом { $at } глас је повучен и ништа није пребројано.
# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
# $later (String): the entry that replaced it
verify-receipt-replaced = Потврда о гласу је исправна. Упис { $at } значио је: { $options }. Глас је касније промењен и заменио га је упис { $later }.
# $at (String): the receipt's entry in the ballot log
# $later (String): the entry that replaced it
verify-receipt-replaced-empty = Потврда о гласу је исправна. Уписом { $at } глас је повучен; касније је поново гласано и заменио га је упис { $later }.

# $stated (String): the fingerprint in the file
# $found (String): the fingerprint that it ought to have
verify-fingerprint = Отисак датотеке: датотека је мењана после настанка. Наведено је { $stated }, а треба да буде { $found }.
verify-terms = Правила: по њима се листићи не могу бројати (број избора, победничких места или кворум).
# $stated (String): the method's name
verify-method = Правила: начин гласања „{ $stated }“ овде није познат.
verify-times = Времена: гласање је затворено после рока.
verify-reason = Времена: гласање је затворено пре рока, а јавни разлог није наведен.
# $found (String): the commitment
verify-secret = Тајна: није она која је запечаћена при отварању ({ $found }).
# $at (String): the place in the ballot log
# $stated (String): the number that stands there
verify-leaf-number = Дневник гласања, упис { $at }: носи број { $stated }. Неки упис недостаје, додат је или није на свом месту.
# $at (String): the place in the ballot log
verify-leaf-form = Дневник гласања, упис { $at }: неисправан формат.
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-first = Дневник гласања, упис 1: не произлази из питања, предлога и правила гласања. Наведено је { $stated }, а треба да буде { $found }.
# $at (String): the place in the ballot log
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-chain = Дневник гласања, упис { $at }: не произлази из претходног. Наведено је { $stated }, а треба да буде { $found }.
# $stated (String): the head in the file
# $found (String): the head that it ought to have
verify-head = Завршни отисак дневника гласања: наведен је { $stated }, а дневник се завршава са { $found }.
# $at (String): the entry in the ballot log
verify-opening-stray = Отворени листић из уписа { $at }: таквог уписа нема, или га је гласач касније заменио.
# $at (String): the entry in the ballot log
verify-opening-order = Отворени листић из уписа { $at }: стоји двапут или није на свом месту.
# $at (String): the entry in the ballot log
verify-opening-form = Отворени листић из уписа { $at }: неисправан формат.
# $at (String): the entry in the ballot log
verify-opening-false = Отворени листић из уписа { $at }: то није листић који је уписан.
# $at (String): the entry in the ballot log
verify-opening-missing = Дневник гласања, упис { $at }: његов листић није отворен.
# $at (String): the entry in the ballot log
verify-ballot = Отворени листић из уписа { $at }: крши правила гласања.
verify-options = Исход: не наводи све предлоге из гласања, сваки једном и по реду.
# $stated (String): the number in the file
# $found (String): the number counted
verify-voters = Исход: наведени број гласача је { $stated }, а пребројано је { $found }.
# $at (String): the option
# $stated (String): the number in the file
# $found (String): the number counted
verify-votes = Предлог { $at }: наведени број гласова је { $stated }, а пребројано је { $found }.
# $at (String): the option
# $stated (String): the place in the file
# $found (String): the place that follows
verify-place = Предлог { $at }: наведено је место { $stated }, а треба да буде { $found }.
# $at (String): the option
# $stated (String): yes or no
verify-seat = { $stated ->
    [yes] Предлог { $at }: наведено је да је изабран, а није.
   *[no] Предлог { $at }: изабран је, а у датотеци стоји да није.
}
# $at (String): the option
# $stated (String): yes or no
verify-tied = { $stated ->
    [yes] Предлог { $at }: наведено је да је изједначен за последње победничко место, а није.
   *[no] Предлог { $at }: изједначен је за последње победничко место, а то није наведено.
}
# $stated (String): the number in the file
# $found (String): the number that follows
verify-seats = Исход: наведени број изабраних је { $stated }, а треба да буде { $found }.
verify-shortfall = Исход: разлог због којег ниједан предлог није изабран није онај који произлази из листића.
verify-tie = Исход: изједначење за последње победничко место није оно које произлази из листића.
verify-lot = Жреб: недостаје, или га има, а правила га не траже.
verify-lot-options = Жреб: извучен је међу другим предлозима, а не међу изједначенима.
verify-lot-head = Жреб: извучен је на основу другог дневника гласања.
verify-lot-beacon = Жреб: употребљено је нешто што није унапред наведено.
verify-lot-tickets = Жреб: бројеви предлога за жреб не произлазе из тајне.
verify-lot-order = Жреб: редослед није онај који произлази из тајне и дневника гласања.
verify-receipt-form = Потврда о гласу: ово није цела потврда. Молимо Вас, копирајте ред од „glas-receipt-1“ до краја.
# $stated (String): the receipt's poll
# $found (String): the file's poll
verify-receipt-poll = Потврда о гласу: припада гласању #{ $stated }, а датотека гласању #{ $found }.
verify-receipt-missing = Потврда о гласу: ниједан упис у дневнику не садржи глас који она отвара.
# $at (String): the receipt's entry
# $stated (String): which change of its voter the receipt states
# $found (String): which change of its voter the entry is
verify-receipt-revision = Потврда о гласу: на њој стоји да је ово { $stated }. промена тог гласа, а упис { $at } у дневнику је { $found }. промена.
# $at (String): the receipt's entry
# $found (String): how many entries the log has
verify-receipt-gone = Потврда о гласу: њеног уписа { $at } више нема; дневник се завршава уписом { $found }.
# $at (String): the receipt's entry
# $stated (String): the hash on the receipt
# $found (String): the hash in the file
verify-receipt-leaf = Потврда о гласу: упис { $at } је неки други. На потврди стоји { $stated }, а у датотеци { $found }.
# $at (String): the receipt's entry
verify-receipt-ballot = Потврда о гласу: њен листић није онај из уписа { $at }.
