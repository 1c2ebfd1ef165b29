# Екипът помежду си.

team-title = <b>Екипът</b>
team-line = { $number }. { $name } ({ $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}), от { GENITIVE($since) }
team-invite-button = Покана: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}
team-how = Покана: <code>/team invite editor</code>. Промяна: <code>/team role 3 analyst</code>. Премахване: <code>/team remove 3</code>. Роли: owner – собственик (всичко), editor – редактор (гласувания и план), care – отговорник за клиентите (клиентите и отговорите до тях), analyst – анализатор (чете).
team-invited = Който отвори тази връзка, влиза в екипа с роля { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Тя важи за един човек и за един ден: { $link }
team-joined = Добре дошли в екипа. Ролята Ви: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Какво можете да правите: /help
team-changed = { $name } има нова роля: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}.
team-your-role = Ролята Ви в екипа вече е: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Какво можете да правите: /help
team-removed = { $name } вече не е в екипа.
team-you-left = Вече не сте в екипа. Като клиент можете да гласувате и занапред.

audit-title = <b>Дневник на действията</b>
audit-none = Още няма записани действия.
audit-line = { $did }, { BRIEF($at) }
audit-did = { $action ->
    [newpoll] { $who } създава { $what }
    [edit] { $who } променя { $what }
    [open] { $who } отваря { $what }
    [publish] { $who } публикува { $what } в „{ $more }“
    [notice] { $who } добавя публична бележка към { $what }
    [extend] { $who } мести края на { $what }
    [close] { $who } приключва { $what }
    [void] { $who } прекратява { $what } без резултат
    [clone] { $who } прави копие № { $more } на { $what }
    [decide] { $who } потвърждава резултата от { $what }
    [override] { $who } взема друго решение за { $what }
    [export] { $who } изнася { $what }
    [draw] { $who } обявява { $what }, участват: { $more }
    [draw-confirm] { $who } потвърждава { $what }
    [disqualify] { $who } изважда билет от { $what }: { $more }
    [draw-excluded] { $who } записва кой няма билет в { $what }
    [retention] { $who } премахва това, което е пазено достатъчно дълго, { $what }: { $more }
    [draw-fixed] { $who } определя билетите ({ $more }) за { $what }
    [draw-beacon] { $who } получава кръга на drand за { $what }
    [draw-drawn] { $who } провежда { $what }
    [draw-lost] { $who } не може да проведе { $what }
    [prize-expired] { $who } предава нататък { $what }: срокът за приемане изтече
    [address] { $who } чете адреса за { $what }
    [address-lost] { $who } вече не може да прочете адреса за { $what }
    [fulfil] { $who } връчва { $what }
    [present-arrived] { $who } отбелязва, че е пристигнала { $what }
    [present-again] { $who } купува отново { $what }
    [resend] { $who } изпраща отново недоставеното от { $what }
    [codes] { $who } добавя кодове: { $more }
    [broadcast] { $who } започва { $what } до: { $more }
    [broadcast-pause] { $who } поставя на пауза { $what }
    [broadcast-resume] { $who } продължава { $what }
    [broadcast-cancel] { $who } прекратява { $what }
    [broadcast-resend] { $who } повтаря неизвестните съобщения от { $what }
    [ban] { $who } забранява участието в тегления: { $what }
    [unban] { $who } отменя забраната: { $what }
    [invite] { $who } кани в екипа, роля: { $what }
    [role] { $who } променя ролята: { $what }
    [remove] { $who } премахва от екипа: { $what }
    [join] { $who } влиза в екипа, роля: { $what }
    [release] { $who } изпраща задържаните съобщения: { $more }
    [drop] { $who } отхвърля задържаните съобщения: { $more }
    [answer] { $who }: отговор – { $what }
    [take-back] { $who }: върнат отговор – { $what }
    [take] { $who } поема { $what }
    [publish-idea] { $who } публикува { $what }
    [keep-words] { $who } оставя старите думи: { $what }
    [status] { $who }: смяна на статуса – { $what }
    [status-back] { $who }: върната смяна на статуса – { $what }
    [slipped] { $who }: съобщение за пропуснат срок – { $what }
    [follow-up] { $who }: по-късен въпрос доколко се е получило – { $what }
    [merge] { $who } обединява { $what } с друга идея
    [unmerge] { $who } отделя { $what } от друга идея
    [unresolved] { $who }: приключено без решение – { $what }
    [tell] { $who }: съобщение, получател: { $what }
    [effort] { $who }: оценка на усилието; за: { $what }
    [import-tiers] { $who }: зареден списък с нива; хора в него: { $what }
    [timeline] { $who }: преглед на история, чия: { $what }
    [record] { $who }: записан разговор – { $what }
    [you-said] { $who } каза на тестерите какво е променено: { $what }
    [answer-elsewhere] { $who }: отговорено лично – { $what }
    [newtest] { $who } планира { $what }
    [edit-test] { $who } променя черновата: { $what }
    [recruit] { $who } търси тестери: { $what }
    [approve] { $who } одобрява участие, { $what }: { $more }
    [refuse] { $who } не одобрява участие, { $what }: { $more }
    [announce-test] { $who } обявява { $what }
    [withdraw-test] { $who } оттегля продукта, { $what }
    [end-test] { $who } приключва { $what }
    [review-built] { $who }: прегледано – { $what }
    [test-links] { $who } добавя връзки за достъп до { $what }
    [hand-device] { $who } предава устройство за { $what }
    [device-back] { $who } приема обратно устройство от { $what }
    [hide] { $who } скрива от таблото: { $what }
    [show] { $who } отново показва: { $what }
    [keep-hidden] { $who } оставя скрито: { $what }
    [leave-reported] { $who } след сигнал оставя, както е: { $what }
    [launch-photo] { $who } добавя снимка към осъщественото: { $what }
    [publish-answer] { $who } публикува отговор – { $what }
    [unpublish-answer] { $who } оттегля публикуван отговор – { $what }
    [hand-over] { $who } предава на друг: { $what }
    [tag] { $who } променя етикетите: { $what }
    [ask-who-knows] { $who } пита водещите потребители кой знае повече: { $what }
    [read-answers] { $who } прочита всички отговори: { $what }
    [mark-answer] { $who } отбелязва отговор като полезен: { $what }
    [unmark-answer] { $who } маха отметката от отговор: { $what }
    [count-devices] { $who } променя броя на устройствата: { $what }
   *[other] { $who }: { $more }
}
audit-name = { $name }
audit-customer = клиент { $number }
# $number (String)
person-number = клиент { $number } (/person_{ $number })
# $number (String)
person-title = <b>Клиент { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Контакт: { $contact }, тук от { GENITIVE($since) }.
person-stopped = Съобщенията са спрени от { GENITIVE($at) }; на този човек не се изпраща нищо.
person-unreached = Съобщенията не пристигат: ботът е блокиран.
# $person (Text)
person-team = В екипа: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Не участва в тегления от { GENITIVE($at) }. Причина: { $reason }
# $number (String)
person-ban-how = За да не участва този човек в тегления: <code>/ban { $number } ПРИЧИНА</code>
# $number (String)
person-unban-how = За да отмените забраната: <code>/unban { $number }</code>
# $named (String)
person-none = Не познавам никого като „{ $named }“.
person-how = Посочете човека с номера, който показват /prizes и /audit, с началото на билет от списъка на печелившите (/draw) или като <code>telegram:123456</code>.
# $person (Text)
person-whom = За кого се отнася: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, „{ $reason }“
audit-codes = { $count }, „{ $prize }“
audit-gone = някой, чиито данни са изтрити
audit-never-here = някой, който още не е писал тук
audit-poll = гласуване № { $number } „{ $title }“
audit-draw = теглене № { $number } „{ $title }“
audit-award = наградата „{ $prize }“, място { $place } в теглене № { $draw }
audit-broadcast = разпращане № { $number }
audit-role = { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}
audit-person-role = { $person } ({ $role })
audit-to-poll = Гласуване № { $number }
audit-to-draw = Теглене № { $number }
audit-to-prizes = Награди от теглене № { $number }
audit-times = Часовете са според часова зона { $zone }.
audit-newer = По-нови
audit-older = По-стари
audit-no-older = Няма по-стари.

# До чата на екипа.
team-chat-opened = Гласуване № { $number } е отворено и приключва { ON($closes) }: „{ $question }“ · /poll_{ $number }
team-chat-closed = Гласуване № { $number } приключи: „{ $question }“ · резултати: /results_{ $number }
team-chat-closed-tied = Гласуване № { $number } приключи: „{ $question }“ · резултати: /results_{ $number }
    Има равенство, затова само се отвори второ гласуване между изравнените: гласуване № { $runoff }.
team-chat-overdue = Гласуване № { $number } чака решение вече четиринадесет дни: „{ $question }“ · решение: /decide_{ $number }
team-chat-undelivered = Резултатите от гласуване № { $number } са разпратени. Доставени: { $sent }, недоставени: { $missed }.
team-stuck = Съобщение № { $number } не можа да се изпрати: { $problem }. Опитите продължават едно денонощие. Всичко друго, което заседне в този час, е записано в дневника.
team-stuck-broadcast = Разпращане № { $number } не може да продължи: { $problem }. То е на пауза; продължава се с бутона под съобщението за неговия ход.
team-topic-shut = Тема { $topic } в чата { $chat } е изтрита или затворена. Предназначеното за нея вече отива в самия чат.

# На мястото на базата е поставено и пуснато нейно копие.
restored = Ботът вече работи от резервно копие, направено { ON($made) }. Какво се е случило след това, не знае.
restored-paused = Разпращанията, които тогава са вървели, са на пауза; всяко можете да продължите с неговия бутон.
held =
    { $number ->
        [one] Тогава е чакало { $number } съобщение и може вече да е доставено. Задържам го, докато решите. Можете да го направите и по-късно: /held
       *[other] Тогава са чакали { $number } съобщения и може вече да са доставени. Задържам ги, докато решите. Можете да го направите и по-късно: /held
    }
held-button = Задържани съобщения
held-none = Няма задържани съобщения.
held-send =
    { $number ->
        [one] Изпращам, дори да дойде два пъти
       *[other] Изпращам всички, дори част да дойдат два пъти
    }
held-drop = Не изпращам
held-sent =
    { $number ->
        [one] Изпращам { $number } съобщение.
       *[other] Изпращам { $number } съобщения.
    }
held-dropped =
    { $number ->
        [one] { $number } съобщение няма да бъде изпратено.
       *[other] { $number } съобщения няма да бъдат изпратени.
    }
audit-retention = { $kind ->
    [dialogues] започнати и изоставени разговори
    [messages] записи за съобщения
    [answers] отговори на участници в тестове
    [candidates] хора, които не са участвали в тестове
    [evidence] данни за водещи потребители
   *[names] имена на хора, които мълчат
}
audit-pyramid = въпрос „{ $topic }“
