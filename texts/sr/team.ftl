# The team among itself.

team-title = <b>Тим</b>
# $number (String)
# $name (String)
# $role (String)
# $since (Moment)
team-line = { $number }. { $name } ({ $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}), од { GENITIVE($since) }
# $role (String)
team-invite-button = Позив за улогу: { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}
team-how = Позив: <code>/team invite editor</code>. Промена улоге: <code>/team role 3 analyst</code>. Уклањање: <code>/team remove 3</code>. Улоге: owner – власник (све), editor – уредник (гласања и план), care – подршка (купци и одговори њима), analyst – аналитичар (чита).
# $role (String)
# $link (Link)
team-invited = Преко овог линка једна особа улази у тим, с улогом: { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}. Линк важи један дан и само једном: { $link }
# $role (String)
team-joined = Добро дошли у тим. Ваша улога: { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}. Шта овде можете: /help
# $name (String)
# $role (String)
team-changed = { $name } има нову улогу: { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}.
# $role (String)
team-your-role = Ваша улога у тиму је сада: { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}. Шта овде можете: /help
# $name (String)
team-removed = { $name } више није у тиму.
team-you-left = Више нисте у тиму. И даље можете да гласате, као и сви купци.

audit-title = <b>Дневник радњи</b>
audit-none = Још ништа није урађено.
audit-line = { $did }, { BRIEF($at) }
audit-did = { $action ->
    [newpoll] { $who } прави { $what }
    [edit] { $who } мења { $what }
    [open] { $who } отвара { $what }
    [publish] { $who } објављује { $what } у „{ $more }“
    [notice] { $who } додаје јавну напомену уз { $what }
    [extend] { $who } помера крај за { $what }
    [close] { $who } затвара { $what }
    [void] { $who } окончава без исхода { $what }
    [clone] { $who } прави копију { $more } од { $what }
    [decide] { $who } усваја исход за { $what }
    [override] { $who } доноси друкчију одлуку за { $what }
    [export] { $who } извози { $what }
    [draw] { $who } најављује { $what }, учествују: { $more }
    [draw-confirm] { $who } потврђује { $what }
    [disqualify] { $who } искључује једну срећку, { $what }: { $more }
    [draw-excluded] { $who } бележи ко нема срећку: { $what }
    [retention] { $who } уклања оно што је чувано довољно дуго, { $what }: { $more }
    [draw-fixed] { $who } утврђује срећке ({ $more }): { $what }
    [draw-beacon] { $who } прима круг мреже drand за { $what }
    [draw-drawn] { $who } обавља { $what }
    [draw-lost] { $who } не може да обави { $what }
    [prize-expired] { $who } преноси даље { $what }: рок за прихватање је прошао
    [address] { $who } чита адресу за { $what }
    [address-lost] { $who } више не може да прочита адресу за { $what }
    [fulfil] { $who } уручује { $what }
    [present-arrived] { $who } бележи да је прималац добио { $what }
    [present-again] { $who } поново купује { $what }
    [resend] { $who } поново шаље што није стигло: { $what }
    [codes] { $who } додаје кодове: { $more }
    [broadcast] { $who } започиње { $what } за: { $more }
    [broadcast-pause] { $who } паузира { $what }
    [broadcast-resume] { $who } наставља { $what }
    [broadcast-cancel] { $who } прекида { $what }
    [broadcast-resend] { $who } понавља неизвесне поруке: { $what }
    [ban] { $who } забрањује учешће у извлачењима: { $what }
    [unban] { $who } укида забрану: { $what }
    [invite] { $who } позива у тим, улога: { $what }
    [role] { $who } мења улогу: { $what }
    [remove] { $who } уклања из тима: { $what }
    [join] { $who } улази у тим, улога: { $what }
    [release] { $who } шаље задржане поруке: { $more }
    [drop] { $who } одбацује задржане поруке: { $more }
    [answer] { $who }: одговор – { $what }
    [take-back] { $who }: повучен одговор – { $what }
    [take] { $who } преузима { $what }
    [publish-idea] { $who } објављује { $what }
    [keep-words] { $who } оставља старе речи: { $what }
    [status] { $who }: промена статуса – { $what }
    [status-back] { $who }: повучена промена статуса – { $what }
    [slipped] { $who }: јављено је да је рок прошао – { $what }
    [follow-up] { $who }: накнадно питање колико је успело – { $what }
    [merge] { $who } спаја { $what } с другом идејом
    [unmerge] { $who } издваја { $what } из друге идеје
    [unresolved] { $who }: завршено без решења – { $what }
    [tell] { $who }: порука; прима { $what }
    [effort] { $who }: процена посла; шта: { $what }
    [import-tiers] { $who }: учитана листа нивоа; особа у њој: { $what }
    [timeline] { $who }: увид у историју; коме припада: { $what }
    [record] { $who }: забележено по казивању – { $what }
    [you-said] { $who } тестерима јавља шта је промењено: { $what }
    [answer-elsewhere] { $who }: одговорено лично – { $what }
    [newtest] { $who } планира { $what }
    [edit-test] { $who } мења нацрт: { $what }
    [recruit] { $who } тражи тестере: { $what }
    [approve] { $who } одобрава некога, { $what }: { $more }
    [refuse] { $who } не одобрава некога, { $what }: { $more }
    [announce-test] { $who } објављује { $what }
    [withdraw-test] { $who } повлачи производ: { $what }
    [end-test] { $who } завршава { $what }
    [review-built] { $who }: погледано – { $what }
    [test-links] { $who } додаје приступне линкове за { $what }
    [hand-device] { $who } издаје уређај за { $what }
    [device-back] { $who } прима назад уређај за { $what }
    [hide] { $who } скрива с табле: { $what }
    [show] { $who } поново приказује: { $what }
    [keep-hidden] { $who } оставља скривено: { $what }
    [leave-reported] { $who } после пријаве оставља како јесте: { $what }
    [launch-photo] { $who } додаје слику уз остварено: { $what }
    [publish-answer] { $who } објављује одговор – { $what }
    [unpublish-answer] { $who } повлачи објављени одговор – { $what }
    [hand-over] { $who } предаје неком другом: { $what }
    [tag] { $who } мења ознаке: { $what }
    [ask-who-knows] { $who } пита водеће кориснике ко зна више: { $what }
    [read-answers] { $who } чита све одговоре: { $what }
    [mark-answer] { $who } означава одговор као користан: { $what }
    [unmark-answer] { $who } уклања ознаку с одговора: { $what }
    [count-devices] { $who } мења број уређаја: { $what }
   *[other] { $who }: { $more }
}
audit-name = { $name }
audit-customer = купац { $number }
# $number (String)
person-number = купац { $number } (/person_{ $number })
# $number (String)
person-title = <b>Купац { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Контакт: { $contact }, овде од { GENITIVE($since) }.
person-stopped = Поруке су заустављене од { GENITIVE($at) }; овој особи се ништа не шаље.
person-unreached = Поруке не стижу: бот је блокиран.
# $person (Text)
person-team = У тиму: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Не учествује у извлачењима од { GENITIVE($at) }. Разлог: { $reason }
# $number (String)
person-ban-how = Да ова особа не учествује у извлачењима: <code>/ban { $number } РАЗЛОГ</code>
# $number (String)
person-unban-how = Да се забрана укине: <code>/unban { $number }</code>
# $named (String)
person-none = Не знам никога под „{ $named }“.
person-how = Особу наведите бројем који показују /prizes и /audit, почетком срећке из списка добитника (/draw) или као <code>telegram:123456</code>.
# $person (Text)
person-whom = На кога се односи: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, „{ $reason }“
audit-codes = { $count }, „{ $prize }“
audit-gone = неко чији су подаци обрисани
audit-never-here = неко ко овде још није писао
audit-poll = гласање { $number } „{ $title }“
audit-draw = извлачење { $number } „{ $title }“
audit-award = награду „{ $prize }“, место { $place } у извлачењу { $draw }
audit-broadcast = слање { $number }
audit-role = { $role ->
    [owner] власник
    [editor] уредник
    [care] подршка
   *[analyst] аналитичар
}
audit-person-role = { $person } ({ $role })
audit-to-poll = Гласање { $number }
audit-to-draw = Извлачење { $number }
audit-to-prizes = Награде извлачења { $number }
audit-times = Времена су у временској зони { $zone }.
audit-newer = Новије
audit-older = Старије
audit-no-older = Старијег нема.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Гласање { $number } је отворено и затвара се { ON($closes) }: „{ $question }“ · /poll_{ $number }
# $number (String)
# $question (String)
team-chat-closed = Гласање { $number } је затворено: „{ $question }“ · резултати: /results_{ $number }
team-chat-closed-tied = Гласање { $number } је затворено: „{ $question }“ · резултати: /results_{ $number }
    Нерешено је, па се сам отворио други круг за оне са једнаким бројем гласова: гласање { $runoff }.
# $number (String)
# $question (String)
team-chat-overdue = Гласање { $number } већ четрнаест дана чека одлуку: „{ $question }“ · одлука: /decide_{ $number }
# $number (String)
# $sent (Number)
# $missed (Number)
team-chat-undelivered = Резултати гласања { $number } су разаслати. Достављено: { $sent }, није достављено: { $missed }.
# $number (String)
# $problem (String)
team-stuck = Порука { $number } није могла да се пошаље: { $problem }. Биће поново слата током једног дана. Све остало што запне у овом сату пише у дневнику рада.
# $number (String)
# $problem (String)
team-stuck-broadcast = Слање { $number } не може да се настави: { $problem }. Паузирано је; наставља га дугме испод његовог тока.
team-topic-shut = Тема { $topic } у групи { $chat } више не постоји или је затворена. Оно што је било намењено њој сада иде у саму групу.

# Уместо базе је враћена и покренута њена копија.
# $made (Moment)
restored = Овај бот сада ради на основу резервне копије направљене { ON($made) }. Шта се догодило после тога, не зна.
restored-paused = Слања која су тада била у току паузирана су; свако можете наставити његовим дугметом.
# $number (Number)
held =
    { $number ->
        [one] Тада је чекала { $number } порука, а можда је у међувремену стигла. Задржавам је док не одлучите. То можете учинити и касније: /held
        [few] Тада су чекале { $number } поруке, а можда су у међувремену стигле. Задржавам их док не одлучите. То можете учинити и касније: /held
       *[other] Тада је чекало { $number } порука, а можда су у међувремену стигле. Задржавам их док не одлучите. То можете учинити и касније: /held
    }
held-button = Задржане поруке
held-none = Ниједна порука није задржана.
# $number (Number)
held-send =
    { $number ->
        [one] Шаљем, макар стигло двапут
        [few] Шаљем све, макар нешто стигло двапут
       *[other] Шаљем све, макар нешто стигло двапут
    }
held-drop = Не шаљем
# $number (Number)
held-sent =
    { $number ->
        [one] Шаље се { $number } порука.
        [few] Шаљу се { $number } поруке.
       *[other] Шаље се { $number } порука.
    }
# $number (Number)
held-dropped =
    { $number ->
        [one] { $number } порука неће бити послата.
        [few] { $number } поруке неће бити послате.
       *[other] { $number } порука неће бити послато.
    }
audit-retention = { $kind ->
    [dialogues] недовршени разговори
    [messages] записи о порукама
    [answers] одговори тестера
    [candidates] кандидати који нису учествовали у тестовима
    [evidence] подаци о водећим корисницима
   *[names] имена оних који се не јављају
}
audit-pyramid = питање „{ $topic }“
