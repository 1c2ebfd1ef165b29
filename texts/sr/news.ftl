# Новости: слања за тим, теме и тихи сати за купце.

topic-name = { $topic ->
    [ideas] Дневни преглед идеја
    [votes] Нова гласања
   *[launches] Остварено
}

usage-broadcast = /broadcast everyone
broadcast-segments = Групе прималаца: <code>{ $known }</code>. Спајају се речима „and“ и „not“, на пример: <code>voters:7 and not language:sr</code>
broadcast-topic = Порука за <code>{ $segment }</code>. О чему је? Не стиже онима који су ту тему искључили.
broadcast-topic-first = То што сте послали није сачувано. Прво изаберите о чему је реч, па пошаљите још једном.
broadcast-readers = { $readers ->
    [one] Добиће је { $readers } особа која је пристала на новости и којој можемо да пишемо.
    [few] Добиће је { $readers } особе које су пристале на новости и којима можемо да пишемо.
   *[other] Добиће је { $readers } особа које су пристале на новости и којима можемо да пишемо.
}
broadcast-write = Пошаљите ми текст на овом језику: { $language }. Може бити и опис уз слику. Или изаберите други језик за почетак:
broadcast-written = Досад написано: { $languages }. Додајте још један језик или пређите на преглед.
# $number (Number)
broadcast-pictures = { $number ->
    [1] Уз { $number } слику.
    [one] Уз { $number } слику, као албум; текст иде испод њега.
    [few] Уз { $number } слике, као албум; текст иде испод њега.
   *[other] Уз { $number } слика, као албум; текст иде испод њега.
}
broadcast-replaced = То што сте послали замењује оно што је било раније.
broadcast-preview = Преглед
broadcast-no-picture = Без слике
broadcast-changed = Порука је измењена после тог прегледа. Ево је онако како би сада била послата.
broadcast-test = Пробно, само мени
broadcast-send = { $readers ->
    [one] Шаљем ({ $readers } особа)
    [few] Шаљем ({ $readers } особе)
   *[other] Шаљем ({ $readers } особа)
}
broadcast-change = Мењам
broadcast-summary = Изнад је порука онако како је примаоци виде. За: <code>{ $segment }</code>. Тема: { $topic }. Прималаца: { $readers }.
broadcast-missing = Није написано: { $language }. Читаоци на том језику ({ $readers }) добијају поруку на другом: { $instead }, уз напомену о томе.
broadcast-repeated = Иста порука је већ послата као слање { $number }, започето { ON($started) }. Да је пошаљемо још једном?
broadcast-again = Шаљем још једном
broadcast-awaits = Слање прима текст и слике. Молимо Вас, пошаљите текст или слику с описом.
news-vote = Отворено је ново гласање: „{ $question }“. Затвара се { ON($closes) }.
broadcast-not-a-picture = Ово је датотека. Молимо Вас, пошаљите слику као фотографију.
broadcast-words = { $text }
broadcast-only-in = Ову поруку имамо само на { $languages }.
broadcast-album-alone = Наше новости, у сликама.
language-in = { $language ->
   *[en] енглеском
    [sr] српском
    [pl] пољском
    [ru] руском
    [bg] бугарском
    [cs] чешком
}

broadcast-state = { $state ->
    [sending] <b>Слање { $number } је у току</b>
    [paused] <b>Слање { $number } је паузирано</b>
    [cancelled] <b>Слање { $number } је прекинуто</b>
   *[done] <b>Слање { $number } је завршено</b>
}
broadcast-sent = Послато: { $sent } од { $total }
broadcast-failed = Неуспело: { $number }
broadcast-blocked = Блокирали нас: { $number }
broadcast-uncertain = Неизвесно: { $number }
broadcast-later = Чека крај тихих сати: { $number }
broadcast-under-way = Већ на путу: { $number }
broadcast-dropped = Више се не шаље: { $number }
broadcast-left = { $minutes ->
    [0] Преостало мање од једног минута
    [one] Преостао отприлике { $minutes } минут
    [few] Преостала отприлике { $minutes } минута
   *[other] Преостало отприлике { $minutes } минута
}
broadcast-uncertain-note = Неизвесно значи: не знамо да ли је порука стигла. Сама се не шаље поново.
broadcast-pause = Паузирам
broadcast-resume = Настављам
broadcast-cancel = Прекидам
broadcast-cancel-sure = Да прекинемо слање { $number }? Ко поруку још није добио, неће је ни добити.
broadcast-cancel-yes = Прекидам слање
broadcast-cancel-no = Не прекидам
broadcast-cancelled = Слање { $number } је прекинуто.
broadcast-stays = Слање остаје како јесте.
broadcast-resend = Шаљем неизвесне поново ({ $readers })
broadcast-resend-sure = { $readers ->
    [1] Да поновимо слање { $number } за { $readers } особу? Не знамо да ли јој је порука стигла. Ако јесте, стићи ће јој и други пут.
    [one] Да поновимо слање { $number } за { $readers } особу? Не знамо да ли им је порука стигла. Некима ће стићи и други пут.
    [few] Да поновимо слање { $number } за { $readers } особе? Не знамо да ли им је порука стигла. Некима ће стићи и други пут.
   *[other] Да поновимо слање { $number } за { $readers } особа? Не знамо да ли им је порука стигла. Некима ће стићи и други пут.
}
broadcast-resend-yes = { $readers ->
    [one] Шаљем поново ({ $readers } особа)
    [few] Шаљем поново ({ $readers } особе)
   *[other] Шаљем поново ({ $readers } особа)
}
broadcast-resend-no = Не шаљем поново
broadcast-resent = { $readers ->
    [one] Слање { $number } иде још једном ({ $readers } особа).
    [few] Слање { $number } иде још једном ({ $readers } особе).
   *[other] Слање { $number } иде још једном ({ $readers } особа).
}

broadcast-nobody = Нема прималаца: у овој групи нема никога ко је пристао на ове новости и коме можемо да пишемо. Ништа није послато.
broadcast-too-long = { $length ->
    [one] { $length } знак је превише за једну поруку; стаје највише { $limit }. Молимо Вас, скратите текст.
    [few] { $length } знака су превише за једну поруку; стаје највише { $limit }. Молимо Вас, скратите текст.
   *[other] { $length } знакова је превише за једну поруку; стаје највише { $limit }. Молимо Вас, скратите текст.
}
no-such-broadcast = Слање { $number } не постоји.
broadcast-wrong-stage = { $state ->
    [sending] Слање { $number } је већ у току.
    [paused] Слање { $number } је већ паузирано.
    [cancelled] Слање { $number } је прекинуто.
   *[done] Слање { $number } је завршено.
}
segment-everyone = сви
# $language (String) as it calls itself
segment-language = језик: { $language }
# $number (String)
segment-voters = учесници гласања { $number }
# $number (String)
segment-winners = добитници у извлачењу { $number }
# $since (Day)
segment-active = активни од { GENITIVE($since) }
# $since (Day)
segment-silent = без активности од { GENITIVE($since) }
# $whom (Text)
segment-but = сви осим: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = Ову групу не умем да прочитам. Пробајте, на пример: <code>voters:7 and not language:sr</code>
no-such-segment = Група „{ $name }“ не постоји. Све групе: /broadcast
segment-argument = „{ $term }“ не умем да прочитам. Пробајте, на пример: <code>{ $example }</code>
segment-nothing-there = „{ $term }“: под тим бројем нема ничега.

updates-title = <b>Шта Вам јављамо</b>
updates-on = Добијате новости о доле означеним темама. Додиром се тема искључује или укључује.
updates-no-topic = Ниједна тема доле није означена, па Вам новости не стижу. Додиром се тема укључује.
updates-off = Не добијате новости од нас. Резултати гласања у којима сте учествовали и даље Вам стижу.
updates-quiet = Тихи сати: без новости од { $start } до { $end }, у временској зони { $zone }. Друга зона: /language
updates-no-quiet = Тихих сати нема. Да бисте их одредили, пошаљите, на пример: /updates 22-8
updates-night = Без новости од { $start } до { $end }
updates-quiet-none = Без тихих сати
updates-stop = Не желим више новости
updates-hours-wrong = „{ $value }“ не умем да прочитам као сате у дану. Пробајте, на пример: /updates 22-8
unsubscribe-button = Не желим више новости
unsubscribed = Више Вам нећемо слати новости. Ако се предомислите: /updates
