# Награде: како стижу до добитника, и сто за награде.

prizes-title = <b>Ваше награде</b>
prizes-none = Још немате награду. Отворена гласања: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, „{ $title }“. { $state ->
    [awarded] Чека Вас до { GENITIVE($deadline) }.
    [claimed] Прихватили сте награду; још није уручена.
   *[fulfilled] Код Вас је.
}
# $deadline (Moment)
prize-claim-by = Молимо Вас да је прихватите до { GENITIVE($deadline) }; после тога припада следећем по реду. Наћи ћете је и преко /prizes
prize-how-code = Ваша награда је код. Стиже чим додирнете дугме.
prize-how-shipped = Награду Вам шаљемо на адресу. Додирните дугме и питаћемо Вас за њу.
prize-how-gift = То је поклон у Телеграму. Додирните дугме и тамо ће Вам стићи.
prize-how-premium = То је Telegram Premium. Додирните дугме и Телеграм ће Вам га укључити.
prize-how-person = Награда се уручује лично. Додирните дугме за купон за преузимање, који ћете нам показати.
# $prize (String)
prize-claim = Прихватам: { $prize }
# $prize (String)
prize-again = Приказујем поново: { $prize }
# $prize (String)
prize-decline = Одричем се: { $prize }
# $prize (String)
prize-decline-sure = Одричете се награде „{ $prize }“? Тада припада следећем по реду и не може да Вам се врати.
prize-decline-yes = Одричем се
prize-decline-no = Задржавам
# $prize (String)
prize-declined = Одрекли сте се награде „{ $prize }“. Припада следећем по реду, ако га има. Хвала Вам што сте нам јавили.
prize-kept = Награда је и даље Ваша. Прихватите је преко /prizes
# $prize (String)
prize-offer-claimed = Прихватили сте награду „{ $prize }“; она остаје Ваша.
# $prize (String)
prize-claim-there = Награда „{ $prize }“ стиже у Телеграму. Отворите, молимо Вас, бота тамо и прихватите је преко /prizes; до тада ништа није прихваћено.
# $prize (String)
# $code (String)
prize-code =
    Ваш код за награду „{ $prize }“:
    <code>{ $code }</code>
    Само је Ваш. Наћи ћете га поново преко /prizes
# $prize (String)
prize-code-waits = Награда „{ $prize }“ је Ваша. Код још није стигао; шаљемо Вам га чим га добијемо.
prize-address-ask = На коју адресу да пошаљемо награду „{ $prize }“? Молимо Вас да у једној поруци напишете име, улицу, место, поштански број и државу. Показаћемо Вам како смо је разумели; коначна је тек кад је потврдите. Потврдом пристајете да је чувамо за ову пошиљку: шифровану, видљиву само тиму, и да је обришемо { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
} после испоруке.
prize-address-understood = Награду „{ $prize }“ бисмо послали на ову адресу:
prize-address-doubtful = Ово још не личи на адресу за награду „{ $prize }“: потребни су име, улица и број, поштански број, место и држава. Молимо Вас да је напишете још једном, или да је потврдите дугметом ако је тачна и оваква:
prize-address-not-final = Још ништа није коначно: награду прихватате тек кад адресу потврдите дугметом, најкасније до { GENITIVE($deadline) }. Нова порука замењује ову адресу.
prize-address-unchanged = Док не потврдите дугметом, ништа се не мења. Нова порука замењује ову адресу.
prize-address-correct = Адреса је тачна
prize-address-insist = Тачна је и оваква
prize-address-later = Не сада
prize-address-open = Ништа од тога нисмо сачували. Награда Вас чека до { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Ништа није промењено.
prize-address-gone = Ово дугме припада адреси која више не чека потврду. Како ствари стоје: /prizes
prize-address-confirmed = Потврдили сте адресу.
prize-address-still = То не личи на адресу, па и даље чека она коју сте раније написали. Потврдите је дугметом испод.
prize-address-dropped = Ову адресу нисмо сачували.
consent-address = Пристајем да се моја адреса чува ради слања награде.
prize-address-empty = Молимо Вас да адресу напишете као текст, у једној поруци.
# $longest (Number)
# $length (Number)
prize-address-length = Адреса може да има највише { $longest } знакова, а ова их има { $length }. Молимо Вас да је напишете краће.
# $prize (String)
prize-shipping = Хвала. Награду „{ $prize }“ шаљемо на Вашу адресу и јављамо Вам кад крене.
prize-address-change = Мењам адресу
# $prize (String)
prize-address-lost = Кључ којим је закључана Ваша адреса за награду „{ $prize }“ изгубљен је, па адресу више нико не може да прочита, чак ни ми. Молимо Вас да нам је напишете још једном; награда остаје Ваша.
prize-no-key = Тренутно не можемо безбедно да примимо адресу. Награда остаје Ваша; молимо Вас да покушате касније. Тим је обавештен.
prize-no-key-until = Тренутно не можемо безбедно да примимо адресу. Награда Вас чека до { GENITIVE($deadline) }; молимо Вас да пре тога покушате поново. Тим је обавештен.
# $prize (String)
prize-present = Награда „{ $prize }“ стиже Вам преко Телеграма.
# $prize (String)
# $token (String)
prize-pass =
    Ово је Ваш купон за преузимање награде „{ $prize }“:
    <code>{ $token }</code>
    Покажите га кад дођете по награду. Награду добија ко га први покаже, зато га чувајте за себе.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Награда „{ $prize }“, коју сте добили у извлачењу „{ $title }“, чека Вас до { GENITIVE($deadline) }. После тога припада следећем по реду.
# $prize (String)
# $title (String)
prize-expired = Рок за прихватање награде „{ $prize }“ из извлачења „{ $title }“ је прошао; награда припада следећем по реду, ако га има. Хвала Вам што сте учествовали.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Награда „{ $prize }“ је на путу до Ваше адресе.
   *[other] Награда „{ $prize }“ је уручена. Нека Вас обрадује.
}
# $deadline (Moment)
claim-late = Ова награда могла је да се прихвати до { GENITIVE($deadline) }. Припада следећем по реду, ако га има.
claim-not-yours = Ова награда није Ваша. Ваше награде: /prizes
claim-taken = Ова награда је већ прихваћена и остаје Ваша. Погледајте /prizes
prize-nothing-there = Нема такве награде. Ваше награде: /prizes

# Сто за награде.
# $number (String)
# $title (String)
desk-title = <b>Награде извлачења { $number }</b>: { $title }
# $number (String)
desk-none = У извлачењу { $number } награде још нису додељене. Погледајте /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, може да прихвати до { GENITIVE($deadline) }
    [claimed] { $holder }, прихваћено { ON($since) }, чека уручење; купон за преузимање: <code>{ $token }</code>
    [parcel] { $holder }, прихваћено { ON($since) }, још није послато; адреса је потврђена
    [parcel-lost] { $holder }, прихваћено { ON($since) }, још није послато; адреса недостаје
    [parcel-sent] { $holder }, послато { ON($since) }
    [code] { $holder }, прихваћено { ON($since) }, код још није послат
    [code-sent] { $holder }, код је послат { ON($since) }
    [present] { $holder }, прихваћено { ON($since) }, још није стигло
    [present-sent] { $holder }, стигло { ON($since) }
    [to-hand-over] { $holder }, прихваћено { ON($since) }, још није уручено
    [fulfilled] { $holder }, уручено { ON($since) }
   *[vacant] у редоследу нема више никога; остаје на стању
}
desk-group = <b>{ $state ->
    [claimed] За уручење
    [awarded] Чека да се прихвати
    [vacant] Поново на стању
   *[fulfilled] Уручено
}: { $number }</b>
desk-hand-over = Уручујем: { $prize }, место { $place }
# $prize (String)
# $place (String)
desk-sent = Бележим слање: { $prize }, место { $place }
desk-late = Шта касни или није успело ({ $number })
desk-all = Све награде извлачења
desk-none-late = Ништа не касни и све је успело.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] прихваћено пре више од недељу дана, а није уручено
    [unreached] порука није стигла до добитника: бот је блокиран, добитник не жели поруке или порука није могла да се пошаље
    [undelivered] Телеграм није испоручио
    [uncertain] не знамо да ли је Телеграм испоручио
   *[no-code] нема више кодова
}
# $left (Number)
desk-stock = Добитника је мање него награда: на стању { $left ->
    [one] остаје { $left } награда.
    [few] остају { $left } награде.
   *[other] остаје { $left } награда.
}
# $number (String)
desk-more = … и још { $number }; појављују се овде како се награде уручују.
# $place (String)
desk-address-button = Адреса за место { $place }
# $place (String)
# $prize (String)
desk-address = Место { $place }: { $prize }
# $place (String)
desk-address-none = За место { $place } нема адресе, или је већ обрисана.
# $place (String)
desk-address-lost = Кључ који отвара адресу за место { $place } није у GLAS_SECRET_KEY. Вратите га као старији кључ; иначе ћемо добитника још једном питати за адресу.
desk-resend = Шаљем поново што није стигло
# $count (Number)
desk-resent = { $count ->
    [0] Нема шта да се шаље поново.
    [one] Поново се шаље { $count } поклон.
    [few] Поново се шаљу { $count } поклона.
   *[other] Поново се шаље { $count } поклона.
}
usage-fulfil = /fulfil КОД
# $token (String)
fulfil-no-such = Нема награде са купоном за преузимање { $token }. Купони који чекају наведени су уз извлачење: /prizes
fulfil-not-claimed = Ова награда још није прихваћена. Добитник је налази преко /prizes
# $at (Moment)
fulfil-already = Ова награда је већ уручена { ON($at) }. Не даје се два пута.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Уручити сада: „{ $prize }“, место { $place } у извлачењу { $number }, „{ $title }“?
fulfil-yes = Уручујем
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Да ли је „{ $prize }“, место { $place } у извлачењу { $number }, „{ $title }“, послато на ову адресу?
parcel-told = Добитнику ћемо то јавити.
parcel-not-told = Добитнику то нећемо јавити: поруке су заустављене или не стижу.
parcel-yes = Потврђујем слање
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Уручено: „{ $prize }“, место { $place } у извлачењу { $number }.

codes-title = <b>Кодови на стању</b>
codes-none = Кодови још нису учитани.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: преостало { $left }, издато { $given }, чека се { $wanted }
codes-how = Додавање кодова: <code>/codes Торба</code>, с називом награде као у гласању. Затим пошаљите датотеку, или је пошаљите одмах с тим редом као описом.
# $prize (String)
codes-ask = Молимо Вас да кодове за награду „{ $prize }“ пошаљете као датотеку: текст или CSV, један код у реду, или табела с колоном кодова. Пре учитавања видите шта је прочитано. Одустајање: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] Додат је { $count } код за награду „{ $prize }“.
    [few] Додата су { $count } кода за награду „{ $prize }“.
   *[other] Додато је { $count } кодова за награду „{ $prize }“.
} { $served ->
    [0] Нико није чекао код.
    [one] { $served } добитник који је чекао сада добија код.
    [few] { $served } добитника која су чекала сада добијају код.
   *[other] { $served } добитника који су чекали сада добија код.
}
codes-not-loaded = Из ове датотеке није узет ниједан код. Исправите је и пошаљите целу још једном.
codes-no-file = Молимо Вас да кодове пошаљете као датотеку, а не као слику или текст.
codes-not-fetched = Датотека није могла да се преузме. Молимо Вас да је пошаљете још једном.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Датотека је превелика: највише 4 MB и 100.000 кодова.
    [binary] Ово није текстуална датотека. Радне свеске (XLSX, ODS) и архиве не отварамо. Сачувајте је, молимо Вас, као CSV и пошаљите то: у Excel-у „Сачувај као“, „CSV UTF-8“; у LibreOffice-у „Сачувај као“, „Текст CSV“; у Google табелама „Датотека“, „Преузми“.
    [encoding] Не може се утврдити у ком је кодирању датотека; види се у реду { $line }. Сачувајте је, молимо Вас, као UTF-8.
    [empty] У датотеци нема ниједног кода.
    [blank] У реду { $line } нема кода.
    [columns] Ред { $line } не може да се прочита: наводници се не слажу или је далеко предугачак.
    [cells] Ред { $line } има више колона него први ред. Ако код садржи зарез или тачку-зарез, ставите га у наводнике.
    [unaligned] Ред { $line } не прати колоне табеле и не види се где се која завршава. Поравнајте га или пошаљите табелу као CSV.
    [scientific] Ред { $line } је број како га табела скраћује (на пример 4,7E+17): цифре кода су изгубљене. Подесите, молимо Вас, колону као текст и извезите кодове поново оданде одакле потичу.
    [formula] У реду { $line } је формула или њена грешка, а не код. Извезите, молимо Вас, вредности.
    [length] Ред { $line } је предугачак за код: највише 200 знакова.
    [characters] У реду { $line } има знакова који се не могу приказати.
    [twice] Ред { $line } чита се исто као ред { $other }; велика и мала слова и слична слова других писама не праве разлику.
    [known] Код из реда { $line }, или онај који се чита исто, већ је раније учитан.
   *[column] Ништа не говори у којој су колони кодови.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } добитник чека код за награду „{ $prize }“, а кодова више нема
    [few] { $count } добитника чекају кодове за награду „{ $prize }“, а кодова више нема
   *[other] { $count } добитника чека кодове за награду „{ $prize }“, а кодова више нема
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Телеграм није испоручио награду „{ $prize }“, место { $place } у извлачењу { $number }. Има ли довољно звездица на рачуну? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = „{ $prize }“, место { $place } у извлачењу { $number }: не знамо да ли је Телеграм уручио награду кориснику { $contact }, јер његов одговор није стигао. Она се неће сама купити још једном. Погледајте, молимо Вас, међу плаћањима звездицама бота или питајте добитника, па додирните оно што је тачно. /prizes_{ $number }
# $place (String)
present-arrived = Место { $place }: стигла је
# $place (String)
present-again = Место { $place }: купујем поново
# $number (String)
# $place (String)
# $prize (String)
team-vacant = За награду „{ $prize }“, место { $place } у извлачењу { $number }, у редоследу нема више никога. Награда остаје на стању. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Порука о награди „{ $prize }“, место { $place } у извлачењу { $number }, није стигла до добитника: бот је блокиран, добитник не жели поруке или порука није могла да се пошаље. Ако се награда не прихвати на време, припада следећем по реду. /prizes_{ $number }
# $number (String)
team-no-key = Добитник извлачења { $number } жели да наведе адресу, али GLAS_SECRET_KEY није постављен. Поставите га и поново покрените Glas.
prizes-no-key = За пошиљке је потребна адреса, а GLAS_SECRET_KEY, којим се адресе шифрују, није постављен. Док га не поставите и поново не покренете Glas, добитници не могу да прихвате награде које се шаљу.

# На слици добитника и на купону за преузимање.
winner-overline = Ваш добитак
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Извлачење { $number }, место { $rank }, { $on }
pass-overline = Купон за преузимање
pass-how = Покажите га кад дођете по награду
# $number (String)
# $place (String)
pass-footer = Извлачење { $number }, место { $place }
menu-prizes = Моје награде
menu-fulfil = Уручење награде
menu-codes = Кодови за награде
