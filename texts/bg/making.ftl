# Създаване и водене на гласувания: за екипа.

preview-title = <b>№ { $number }</b> Преглед. Така ще го видят клиентите Ви:
preview-next = Отворете го с бутона или с /open { $number }. Дотогава можете да го променяте с /edit { $number }.
preview-scheduled = Ще се отвори автоматично { ON($opens) }; с /open { $number } го отваряте веднага. Дотогава можете да го променяте с /edit { $number }.
preview-rules = { $seats ->
    [one] { $seats } място.
   *[other] { $seats } места.
} { $ties ->
    [runoff] При равенство решава второ гласуване.
    [expand] При равенство място получават всички варианти с равен брой гласове.
   *[lot] При равенство решава жребий.
} { $results ->
    [live] Гласувалите виждат броя на гласовете и преди края.
    [team] Екипът вижда броя на гласовете и преди края.
   *[hidden] Броят на гласовете е скрит до края.
}
open-button = Отваряне на гласуването
open-sure = Да се отвори ли гласуване № { $number } сега? След това въпросът, вариантите и правилата не могат да се променят.
open-yes = Да, отворете го
not-yet = Още не
opened = <b>№ { $number }</b> е отворено и приключва { ON($closes) }. Съобщете на клиентите си с /publish { $number } и името на чата или с тази връзка:
link-line = { $link }
opened-missed = Гласуване № { $number } трябваше да се отвори и да приключи, докато ботът не работеше. Отново е чернова: задайте му нови срокове с /edit { $number }.
extended = Новият край на гласуване № { $number }: { $closes }. Гласувалите ще научат защо.
closed-now = Гласуване № { $number } приключи.
voided = Гласуване № { $number } е прекратено без резултат.
cloned = Гласуване № { $clone } е копие на гласуване № { $number }.
notice-added = Бележката стои под гласуване № { $number }.
published-in = Гласуване № { $number } е на път към { $chat }. Ако не пристигне, нямам право да пиша там: добавете ме като член, а в канал – като администратор.
edited = Гласуване № { $number } е променено.
edit-how = За да промените гласуване № { $number }, изпратете /edit { $number } и под него редовете, които да бъдат различни: <code>pick: 3</code>, <code>closes: in 5 days</code>, или всички варианти наново, всеки с тире отпред. За друг въпрос: /edit { $number } и въпроса.

poll-state = <b>№ { $number }</b> { $state ->
    [draft] Чернова.
    [scheduled] Насрочено.
    [open] Отворено.
    [closed] Приключило.
    [decided] Решено.
   *[void] Прекратено без резултат.
}
poll-turnout = { $voters ->
    [0] Още никой не е гласувал.
    [one] Гласувал е { $voters } човек.
   *[other] Гласували са { $voters } души.
}
poll-commitment = Предварително обявен отпечатък на тайната на това гласуване (SHA-256): <code>{ $commitment }</code>
poll-head = Връх на дневника на гласуването: <code>{ $head }</code>
poll-commands-open = /publish { $number } · /notice { $number } · /extend { $number } · /close { $number } · /void { $number }
poll-commands-closed = /results { $number } · /export { $number } · /decide { $number } · /clone { $number }
poll-commands-draft = /open { $number } · /edit { $number } · /void { $number } · /clone { $number }

decide-stands = Този резултат е обвързващ и вече стои в плана за пускане на пазара.
decide-how = За друго решение посочете номерата на вариантите и публична причина: <code>/decide { $number } 2,5 ПРИЧИНА</code>. За нито един от тях: <code>/decide { $number } none ПРИЧИНА</code>.
decided = Резултатът от гласуване № { $number } е потвърден и стои в плана за пускане на пазара. Гласувалите ще научат за това.
decided-otherwise = Решението Ви по гласуване № { $number } стои в плана за пускане на пазара, до резултата и с причината си. Гласувалите ще научат за това.

export-title = Таблицата с резултатите и публичният файл, с който всеки може да преброи гласовете наново:

# Стъпка по стъпка.
step-question = Какъв е въпросът? Един ред, например: Кои четири заглавия да издадем сега? С /cancel излизате по всяко време.
step-options = Сега вариантите, всеки на отделен ред, от 2 до 50.
step-pick = { $number ->
    [one] { $number } вариант. Колко най-много може да избере един клиент?
   *[other] { $number } варианта. Колко най-много може да избере един клиент?
}
step-seats = Колко варианта печелят?
step-closes = Кога приключва? Дата и час като 2026-12-01 18:00 или „in 3 days“ (след 3 дни).
step-ties = Какво става при равенство за последното печелещо място?
step-binding = Обвързващ ли е резултатът?
step-results = Кой вижда броя на гласовете преди края?
step-ties-lot = Жребий, проверим от всеки
step-ties-expand = Печелят всички с равен брой
step-ties-runoff = Второ гласуване
step-binding-yes = Обвързващ: остава, какъвто е
step-binding-no = Препоръчителен: решаваме и обясняваме
step-results-hidden = Никой
step-results-team = Екипът
step-results-live = Всеки, който гласува
step-in-days = { $days ->
    [one] След един ден
   *[other] След { $days } дни
}
newpoll-example = Можете да изпратите всичко и в едно съобщение:
    <code>/newpoll Кои четири заглавия да издадем сега?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - Първо заглавие
    - Второ заглавие</code>

# Какво не е наред в съобщението и как би било правилно.
line-wrong = Ред { $line }: „{ $content }“
nothing-stored = Нищо не е запазено. Поправете съобщението и го изпратете отново.
nothing-changed = Нищо не е променено. Поправете съобщението и го изпратете отново.
wrong-question-missing = Липсва въпросът. Напишете го след /newpoll, на същия ред.
wrong-question-length = { $length ->
    [one] Въпросът има { $length } знак. Може да има от 1 до { $limit }.
   *[other] Въпросът има { $length } знака. Може да има от 1 до { $limit }.
}
wrong-key = Няма настройка „{ $key }“. Възможни са: { $known }. Вариантът започва с тире: - { $key }
wrong-line = Това не е нито настройка като „pick: 4“, нито вариант. Вариантът започва с тире.
wrong-twice = „{ $key }“ се среща два пъти. Оставете едното.
wrong-number = „{ $value }“ не е цяло число. Правилно би било например: 4
wrong-choice = „{ $value }“ тук не е възможно. Правилно би било някое от следните: { $known }
wrong-time = Не мога да прочета „{ $value }“ като време. Правилно би било например: 2026-12-01 18:00 или: in 3 days
wrong-time-skipped = Такъв час няма: { $value }. През тази нощ часовникът се мести напред. Изберете време с един час по-късно.
wrong-closes-missing = Липсва краят на гласуването. Добавете ред като този: closes: in 7 days
wrong-closes-past = Така би приключило { ON($closes) }, а този момент е минал. Изберете бъдещ, например: closes: in 7 days
wrong-opens-past = Така би се отворило { ON($opens) }, а този момент е минал. Махнете реда, за да го отворите с /open, когато решите.
wrong-closes-first = Така би приключило { ON($closes) }, още преди да се отвори. Изберете по-късен край.
wrong-options-number = { $number ->
    [one] Получих { $number } вариант. В едно гласуване те са от 2 до 50, всеки на отделен ред, който започва с тире.
   *[other] Получих { $number } варианта. В едно гласуване те са от 2 до 50, всеки на отделен ред, който започва с тире.
}
wrong-option-length = { $length ->
    [one] Вариант { $option } има { $length } знак. Може да има от 1 до { $limit }.
   *[other] Вариант { $option } има { $length } знака. Може да има от 1 до { $limit }.
}
wrong-options-alike = Варианти { $first } и { $second } са еднакви. Променете единия или го махнете.
wrong-pick = „pick“ може да бъде от 1 до броя на вариантите, а той е { $options }.
wrong-seats = „seats“ може да бъде от 1 до броя на вариантите, а той е { $options }.
wrong-notice-length = Публичната бележка може да има от 1 до { $limit } знака.
wrong-quorum = Кворумът е най-малкият брой гласували: цяло число от 0 нагоре.
wrong-chat = „{ $chat }“ не е чат, в който мога да пиша. Посочете неговото @име или номера му, например: /publish 7 @ourchannel
publish-where = Посочете къде: /publish 7 @ourchannel или /publish 7 -1001234567890. В група е достатъчно /publish 7, за да се покаже направо там.
usage = Правилно би било: <code>{ $usage }</code>
usage-notice = /notice { $number } ТЕКСТ
usage-extend = /extend { $number } 2026-12-02 18:00 ПРИЧИНА
usage-close = /close { $number } ПРИЧИНА
usage-void = /void { $number } ПРИЧИНА
usage-decide = /decide { $number } { $choices } ПРИЧИНА
results-button = Към резултатите
