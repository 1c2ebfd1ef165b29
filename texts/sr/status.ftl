status-how = Напишите /status са бројем, статусом и, за планирано, роком и одговорном особом: /status 12 planned 2027-03 by Mira. За „не“ је потребан разлог: /status 12 declined претешко за пошту. Предлог 2 из гласања 7: /status 7.2 launched. Планирано пре него што је ико питао: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Идеја { $number }</b>, „{ $title }“, разматра се. Шта ће бити од ње?
    [planned] <b>Идеја { $number }</b>, „{ $title }“, планирана је. Шта ће бити од ње?
    [launched] <b>Идеја { $number }</b>, „{ $title }“, остварена је. Шта ће бити од ње?
    [declined] <b>Идеја { $number }</b>, „{ $title }“, одбијена је. Шта ће бити од ње?
   *[new] <b>Идеја { $number }</b>, „{ $title }“, нова је. Шта ће бити од ње?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Разматра се
    [planned] Планирана
    [launched] Остварена
    [declined] Одбијена
   *[new] Нова
}
# $status (String)
status-unknown = Нема статуса „{ $status }“: new, considering, planned, launched или declined.
# $date (String)
status-date-wrong = „{ $date }“ није рок: напишите месец, 2027-03, или дан, 2027-03-15, а одговорну особу иза речи by.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Идеја { $number }, „{ $title }“, сада се разматра.
    [planned] Идеја { $number }, „{ $title }“, сада је планирана.
    [launched] Идеја { $number }, „{ $title }“, сада је остварена.
    [declined] Идеја { $number }, „{ $title }“, сада је одбијена.
   *[new] Идеја { $number }, „{ $title }“, поново је нова.
} { $status ->
    [launched] Аутор и они који је подржавају чуће за то за { $minutes } мин.; дотле може да се повуче.
    [declined] Аутор и они који је подржавају чуће за то за { $minutes } мин.; дотле може да се повуче.
   *[new] Аутор и они који је подржавају читаће о томе у следећем дневном прегледу; наредних { $minutes } мин. може да се повуче.
}
status-back = Повлачим
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Повучено, и никоме није јављено: идеја { $number } се разматра.
    [planned] Повучено, и никоме није јављено: идеја { $number } је планирана.
    [launched] Повучено, и никоме није јављено: идеја { $number } је остварена.
    [declined] Повучено, и никоме није јављено: идеја { $number } је одбијена.
   *[new] Повучено, и никоме није јављено: идеја { $number } је нова.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Идеја { $number } сада не може да добије тај статус: или га већ има, или је спојена, или је повучена.
    [option] Предлог { $number } већ има тај статус.
   *[complaint] Број { $number } сада не може да добије тај статус.
}
status-reason = За „не“ је потребан разлог, Вашим речима: њега читају аутор и они који подржавају. Молимо, напишите га у следећој поруци.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Број { $number }, „{ $title }“: { $status }. Они који то чекају управо бивају обавештени, па више не може да се повуче; статус можете поново да промените.
# $owner (String)
status-responsible = Одговорни сте Ви, јер нико други није наведен: { $owner }
