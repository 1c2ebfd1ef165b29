# Making and running polls: for the team.

# $number (String)
preview-title = <b>#{ $number }</b> Преглед. Овако ће гласање видети Ваши купци:
# $number (String)
preview-next = Отворите гласање дугметом или помоћу /open_{ $number }. Дотле можете да га мењате помоћу /edit_{ $number }.
# $number (String)
# $opens (Moment)
preview-scheduled = Гласање ће се отворити аутоматски { ON($opens) }; одмах га отварате помоћу /open_{ $number }. Дотле можете да га мењате помоћу /edit_{ $number }.
# $seats (Number)
# $ties (String) lot, expand or runoff
# $results (String) hidden, team or live
preview-rules = { $seats ->
    [one] Бира се { $seats } предлог.
    [few] Бирају се { $seats } предлога.
   *[other] Бира се { $seats } предлога.
} { $ties ->
    [runoff] О изједначенима одлучује други круг.
    [expand] У случају изједначења изабрани су сви.
   *[lot] О изједначенима одлучује жреб.
} { $results ->
    [live] Током гласања број гласова виде гласачи.
    [team] Током гласања број гласова види тим.
   *[hidden] Број гласова је скривен до затварања.
}
edit-button = Мењам нацрт
open-button = Отварам гласање
# $number (String)
open-sure = Отварате ли сада гласање { $number }? Од тог тренутка питање, предлози и правила више се не мењају.
open-yes = Да, отварам
not-yet = Још не
# $number (String)
# $closes (Moment)
opened = Гласање <b>#{ $number }</b> је отворено и затвара се { ON($closes) }. Јавите купцима: пошаљите /publish_{ $number } и назив групе или канала, или поделите овај линк:
# $link (Link)
link-line = { $link }
# $number (String)
opened-missed = Гласање { $number } је требало да се отвори и затвори док бот није радио. Поново је нацрт: задајте му ново време помоћу /edit_{ $number }.
# $number (String)
# $closes (Moment)
extended = Гласање { $number } се сада затвара { ON($closes) }. { $voters ->
    [0] Никоме не пишемо.
   *[other] Гласачима јављамо зашто.
}
# $number (String)
closed-now = Гласање { $number } је затворено.
# $number (String)
voided = Гласање { $number } је окончано без исхода.
# $number (String)
# $clone (String)
cloned = Гласање { $clone } је копија гласања { $number }.
# $number (String)
notice-added = Напомена је додата уз гласање { $number }.
# $number (String)
# $chat (String)
published-in = Гласање { $number } шаљем у „{ $chat }“. Ако тамо не стигне, немам право да пишем: примите ме у групу, а у каналу ми дајте права администратора.
tell-asked = Јављам онима који желе новости о гласањима
publish-in = Објављујем у групи или каналу
tell-asked-sure = { $readers ->
    [one] Поруку изнад добиће { $readers } особа која жели новости о новим гласањима, а у гласању { $number } још није гласала. Послати?
    [few] Поруку изнад добиће { $readers } особе које желе новости о новим гласањима, а у гласању { $number } још нису гласале. Послати?
   *[other] Поруку изнад добиће { $readers } особа које желе новости о новим гласањима, а у гласању { $number } још нису гласале. Послати?
}
tell-asked-already = Онима који желе новости о новим гласањима већ је јављено за гласање { $number }.
tell-asked-nobody = Нема више коме да се јави за гласање { $number }: сви који желе новости о новим гласањима већ су гласали, или их нико није тражио. Можете га још објавити у групи или каналу.
tell-asked-begun = Онима који желе новости о новим гласањима управо јављам за гласање { $number }.
nothing-sent = Ништа није послато.
publish-choose = Где да објавим гласање { $number }? Друго место наведите по @имену или броју.
publish-nowhere = Још нисам ни у једној групи ни каналу где смем да пишем. Примите ме у групу, или у канал са правима администратора, па ћете је овде моћи изабрати. Или наведите место по @имену или броју.
publish-no-right = Овде још не смем да пишем, дајте ми права администратора: { $chats }.
published-waits = Гласање { $number } већ шаљем у „{ $chat }“.
post-lost = Објаву гласања { $number } више не могу да мењам ({ $chat }): обрисана је, група је постала супергрупа, или тамо више не смем да пишем. Исход ћу тамо објавити изнова. Да гласање одмах опет буде тамо, пошаљите: /publish_{ $number }
outcome-not-published = Исход гласања { $number } није објављен овде: { $chat }. Тамо више немам право да пишем.
# $number (String)
edited = Гласање { $number } је измењено.
# $number (String)
edit-how = Да бисте изменили гласање { $number }, пошаљите /edit_{ $number } и испод тога редове који треба да буду друкчији: <code>pick: 3</code>, <code>closes: in 5 days</code>, или све предлоге изнова, сваки с цртицом на почетку. Предлози с плусом на почетку додају се постојећима. За друго питање: /edit_{ $number } и питање.

# $number (String)
# $state (String)
poll-state = <b>#{ $number }</b> { $state ->
    [draft] Нацрт.
    [scheduled] Заказано.
    [open] Отворено.
    [closed] Затворено.
    [decided] Одлучено.
   *[void] Окончано без исхода.
}
# $voters (Number)
poll-turnout = { $voters ->
    [0] Још нико није гласао.
    [one] Гласала је { $voters } особа.
    [few] Гласале су { $voters } особе.
   *[other] Гласало је { $voters } особа.
}
# $commitment (String)
poll-commitment = Печат тајне овог гласања (SHA-256): <code>{ $commitment }</code>
# $head (String)
poll-head = Завршни отисак дневника гласања: <code>{ $head }</code>
# $number (String)
poll-commands-open = /publish_{ $number } · /notice_{ $number } · /extend_{ $number } · /close_{ $number } · /void_{ $number }
# $number (String)
poll-commands-closed = /results_{ $number } · /export_{ $number } · /decide_{ $number } · /clone_{ $number }
# $number (String)
poll-commands-draft = /open_{ $number } · /edit_{ $number } · /void_{ $number } · /clone_{ $number }

decide-stands = Овај исход је обавезујући и већ је у плану.
# $number (String)
decide-how = За друкчију одлуку наведите бројеве предлога и јавни разлог: <code>/decide { $number } 2,5 РАЗЛОГ</code>. Ако не треба ниједан: <code>/decide { $number } none РАЗЛОГ</code>.
# $number (String)
decided = Исход гласања { $number } је усвојен и унет у план. { $voters ->
    [0] Никоме не пишемо.
   *[other] Гласачима то јављамо.
}
# $number (String)
decided-otherwise = Ваша одлука о гласању { $number } унета је у план, уз исход и с разлогом. { $voters ->
    [0] Никоме не пишемо.
   *[other] Гласачима то јављамо.
}

# $number (String)
# $closes (Moment)
files-not-yet = Гласање { $number } још траје. Табела с исходом и јавна датотека настају кад се затвори, { ON($closes) }.
# $number (String)
files-results = Тренутно стање: /results_{ $number }

export-title = Табела резултата и јавна датотека помоћу које свако може поново да преброји гласове:

# The step-by-step way.
step-question = Како гласи питање? У једном реду, на пример: Која четири наслова да објавимо следећа? /cancel прекида у сваком тренутку.
step-back = Назад
# $question (String)
step-question-is = Питање: { $question }
step-options = Сада предлози, сваки у свом реду, од 2 до 50.
# $number (Number)
step-options-more = { $number ->
    [1] Засад { $number } предлог. Пошаљите још, сваки у свом реду.
    [one] Засад { $number } предлог. Пошаљите још, сваки у свом реду, или идите даље.
    [few] Засад { $number } предлога. Пошаљите још, сваки у свом реду, или идите даље.
   *[other] Засад { $number } предлога. Пошаљите још, сваки у свом реду, или идите даље.
}
step-options-done = То су сви предлози
# $number (Number)
step-pick = { $number ->
    [one] { $number } предлог. Колико највише сваки купац може да изабере?
    [few] { $number } предлога. Колико највише сваки купац може да изабере?
   *[other] { $number } предлога. Колико највише сваки купац може да изабере?
}
step-seats = Колико ће предлога на крају бити изабрано?
# $example (String) a date and time as one writes it
step-closes = Када се гласање затвара? Датум и време, као { $example }, „сутра у 18“ или „за 3 дана“. Дан без сата значи његов крај, 23:59.
step-ties = Шта ако су предлози изједначени за последње победничко место?
step-binding = Да ли је исход обавезујући?
step-results = Ко пре затварања види број гласова?
step-ties-lot = Жреб који свако може проверити
step-ties-expand = Изабрани су сви изједначени
step-ties-runoff = Други круг
step-binding-yes = Обавезујући: важи какав јесте
step-binding-no = Не: одлучујемо и кажемо зашто
step-results-hidden = Нико
step-results-team = Тим
step-results-live = Сви који гласају
# $days (Number)
step-in-days = { $days ->
    [1] За један дан
    [one] За { $days } дан
    [few] За { $days } дана
   *[other] За { $days } дана
}
newpoll-example = Можете и да пошаљете све у једној поруци:
    <code>/newpoll Која четири наслова да објавимо следећа?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - Први наслов
    - Други наслов</code>
newpoll-keys = Остали редови, ако Вам затребају: <code>opens: 2026-11-25 09:00</code> (отварање), <code>ties: lot</code> (о изједначенима жреб; или expand – изабрани су сви, runoff – други круг), <code>results: hidden</code> (број гласова скривен; или team – види га тим, live – виде га гласачи), <code>quorum: 50</code> (кворум), <code>notice: јавна напомена</code>, <code>prizes: 12 x Торба</code> (по један ред за сваку врсту награде)
newpoll-from = Идеје постају предлози по својим бројевима, а питање је у следећем реду:
    <code>/newpoll from 12 15 31
    Која идеја иде прва?</code>

# What is wrong in the message, and what would be right.
# $line (String) number of the line
# $content (String) the line as it was sent
line-wrong = { $line }. ред: „{ $content }“
nothing-stored = Ништа није сачувано. Исправите и пошаљите поново.
nothing-changed = Ништа није промењено. Исправите и пошаљите поново.
wrong-question-missing = Недостаје питање. Напишите га после /newpoll, у истом реду.
# $length (Number)
# $limit (Number)
wrong-question-length = { $length ->
    [one] Питање има { $length } знак. Дозвољена дужина је од 1 до { $limit }.
    [few] Питање има { $length } знака. Дозвољена дужина је од 1 до { $limit }.
   *[other] Питање има { $length } знакова. Дозвољена дужина је од 1 до { $limit }.
}
# $key (String)
# $known (String)
wrong-key = Подешавања „{ $key }“ нема. Постоје: { $known }. Предлог почиње цртицом: - { $key }
wrong-line = Ово није ни подешавање, као „pick: 4“, ни предлог. Предлог почиње цртицом.
# $key (String)
wrong-twice = „{ $key }“ је наведено двапут. Оставите само једно.
# $value (String)
wrong-number = „{ $value }“ није цео број. Пробајте, на пример: 4
# $value (String)
# $known (String)
wrong-choice = „{ $value }“ овде није могуће. Пробајте једно од овога: { $known }
# $value (String)
# $example (String) a date and time as one writes it
wrong-time = „{ $value }“ не умем да прочитам као време. Пробајте, на пример: { $example }, сутра у 18, или: за 3 дана
# $value (String)
# $first (String)
# $second (String)
wrong-time-unclear = „{ $value }“ може да се прочита на два начина. Напишите, молимо Вас, шта сте мислили: { $first } или { $second }
# $value (String)
# $example (String)
wrong-time-day = „{ $value }“ има више дана. Који дан, и у колико сати? На пример: { $example }
# $value (String)
wrong-time-skipped = Времена „{ $value }“ нема: те ноћи се сат помера унапред. Изаберите време један сат касније.
wrong-closes-missing = Недостаје време затварања. Додајте ред, на пример: closes: in 7 days
# $closes (Moment)
wrong-closes-past = Гласање би се затворило { ON($closes) }, а то време је прошло. Изаберите време које тек долази, на пример: closes: in 7 days
# $opens (Moment)
wrong-opens-past = Гласање би се отворило { ON($opens) }, а то време је прошло. Изоставите тај ред да бисте га сами отворили, дугметом испод прегледа.
# $closes (Moment)
wrong-closes-first = Гласање би се затворило { ON($closes) }, пре него што се отвори. Изаберите касније време затварања.
# $closes (Moment)
wrong-closes-far = Гласање би се затворило { ON($closes) }, а то је предалеко: затвара се најкасније за двадесет година. Изаберите раније време затварања.
# $number (Number)
wrong-options-number = { $number ->
    [one] Наведен је { $number } предлог. Гласање има од 2 до 50 предлога, сваки у свом реду и с цртицом на почетку.
    [few] Наведена су { $number } предлога. Гласање има од 2 до 50 предлога, сваки у свом реду и с цртицом на почетку.
   *[other] Наведено је { $number } предлога. Гласање има од 2 до 50 предлога, сваки у свом реду и с цртицом на почетку.
}
# $option (String)
# $length (Number)
# $limit (Number)
wrong-option-length = { $length ->
    [one] Предлог { $option } има { $length } знак. Дозвољена дужина је од 1 до { $limit }.
    [few] Предлог { $option } има { $length } знака. Дозвољена дужина је од 1 до { $limit }.
   *[other] Предлог { $option } има { $length } знакова. Дозвољена дужина је од 1 до { $limit }.
}
# $first (String)
# $second (String)
wrong-options-alike = Предлози { $first } и { $second } гласе исто. Измените један од њих или га изоставите.
# $options (Number)
wrong-pick = „pick“ иде од 1 до броја предлога, а то је { $options }.
# $options (Number)
wrong-seats = „seats“ иде од 1 до броја предлога, а то је { $options }.
# $limit (Number)
wrong-notice-length = Дозвољени број знакова у јавној напомени: од 1 до { $limit }.
wrong-quorum = Кворум је најмањи потребан број гласача: цео број, од 0 навише.
# $chat (String)
# $number (String) the poll
wrong-chat = Не знам за „{ $chat }“. Наведите групу или канал у којима сам, или њихово @име или број, на пример: /publish { $number } @naskanal
# $chats (Listing) the titles of groups and channels
chats-known = Ту сам: { $chats }
# $number (String)
# $chat (String)
not-published = Гласање { $number } није објављено у „{ $chat }“: немам право да тамо пишем. Примите ме у групу, а у каналу ми дајте права администратора, па пошаљите /publish_{ $number } још једном.
# $usage (Text)
usage = Пробајте овако: <code>{ $usage }</code>
# $number (String)
usage-notice = /notice { $number } ТЕКСТ
# $number (String)
# $until (String) a date and time as one writes it
usage-extend = /extend { $number } { $until } РАЗЛОГ
# $number (String)
usage-close = /close { $number } РАЗЛОГ
# $number (String)
usage-void = /void { $number } РАЗЛОГ
# $number (String)
# $choices (String) numbers of options with commas, or none
usage-decide = /decide { $number } { $choices } РАЗЛОГ
decide-button = Одлучујем
results-button = Резултати гласања
