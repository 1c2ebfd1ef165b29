# Началната карта и кратките разговори.

home-title = Какво желаете? Всичко, което напишете тук, се чете.
home-team-title = <b>За екипа</b>: какво е отворено и какво чака
home-back = ‹ Назад
home-votes = Отворени гласувания · { $count }
home-say = Искам да кажа нещо
home-say-how = Просто напишете тук: идея, жалба, въпрос или похвала – с думи, със снимка, гласово съобщение, видео или файл. С едно докосване казвате какво е, а екипът отговаря.
home-ideas = Идеи · { $count }
home-mine = Моите неща
home-mine-title = <b>Вашите неща</b>: гласове, идеи, награди
home-own-votes = Моите гласове · { $count }
home-own-voices = Моите съобщения · { $count }
home-own-prizes = Моите награди · { $count }
home-settings = Новини и настройки
home-settings-title = <b>Новини и настройки</b>
home-own-title = <b>Вашите съобщения</b> и докъде е стигнало всяко
home-own-none = Тук още не сте казали нищо. Просто ми напишете.
home-own-line = № { $number } { $title } – { $status ->
    [considering] обмисля се
    [planned] планирано
    [launched] осъществено
    [declined] отхвърлено
    [merged] част от друга идея
    [withdrawn] оттеглено
    [answered] отговорено
    [solved] решено
    [unresolved] приключено без решение
    [reopened] отново отворено
   *[new] ново
}
home-drafts = Чернови · { $count }
home-open-polls = Отворени гласувания · { $count }
home-inbox = Чака отговор · { $count }
home-late = Закъснели отговори · { $count }
home-hand-over = Награди за връчване · { $count }
menu-home = Всичко на едно място

talk-thanks = И ние Ви благодарим. Радваме се, че сте тук.
talk-fine = Добре. Ако има още нещо, просто го напишете тук.
help-contact = Можете да се свържете с нас и тук: { $contact }
