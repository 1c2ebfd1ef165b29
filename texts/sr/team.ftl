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
# $link (String)
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
# $id (String)
# $at (Moment)
# $actor (String)
# $action (String)
# $subject (String)
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = Старије
audit-no-older = Старијег нема.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Гласање { $number } је отворено и затвара се { ON($closes) }: „{ $question }“
# $number (String)
# $question (String)
team-chat-closed = Гласање { $number } је затворено: „{ $question }“ · резултати: /results { $number }
# $number (String)
# $question (String)
team-chat-overdue = Гласање { $number } већ четрнаест дана чека одлуку: „{ $question }“ · одлука: /decide { $number }
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
