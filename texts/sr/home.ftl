# Почетна картица и кратки разговори.

home-title = Шта желите? Све што овде напишете биће прочитано.
home-team-title = <b>За тим</b>: шта је отворено и шта чека
home-back = ‹ Назад
home-votes = Отворена гласања · { $count }
home-say = Желим нешто да кажем
home-say-how = Само напишите овде: идеју, жалбу, питање или похвалу, речима, са сликом, гласовном поруком, видео-снимком или датотеком. Једним додиром кажете шта је то, а тим одговара.
home-ideas = Идеје · { $count }
home-mine = Моје ствари
home-mine-title = <b>Ваше ствари</b>: гласови, идеје, награде
home-own-votes = Моји гласови · { $count }
home-own-voices = Моје поруке · { $count }
home-own-prizes = Моје награде · { $count }
home-settings = Вести и подешавања
home-settings-title = <b>Вести и подешавања</b>
home-own-title = <b>Ваше поруке</b> и докле се стигло
home-own-none = Овде још ништа нисте рекли. Само ми напишите.
home-own-line = #{ $number } { $title } – { $status ->
    [considering] разматра се
    [planned] планирано
    [launched] остварено
    [declined] одбијено
    [merged] део друге идеје
    [withdrawn] повучено
    [answered] одговорено
    [solved] решено
    [unresolved] завршено без решења
    [reopened] поново отворено
   *[new] ново
}
home-drafts = Нацрти · { $count }
home-open-polls = Отворена гласања · { $count }
home-inbox = Чека одговор · { $count }
home-late = Закаснели одговори · { $count }
home-hand-over = Награде за уручење · { $count }
menu-home = Све на једном месту

talk-thanks = Хвала и Вама. Лепо је што сте ту.
talk-fine = У реду. Ако има још нешто, само напишите овде.
help-contact = Можете нам се обратити и овде: { $contact }
