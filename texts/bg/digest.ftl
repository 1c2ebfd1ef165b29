# Новини за идеите, веднъж дневно.

digest-title = { $count ->
    [one] Новини за идея, която очаквате:
   *[other] Новини за { $count } идеи, които очаквате:
}
digest-more = { $count ->
    [one] И още { $count }; ще я намерите сред своите идеи.
   *[other] И още { $count }; ще ги намерите сред своите идеи.
}
digest-off = Не искам дневен преглед
digest-stopped = Дневният преглед вече няма да идва. Когато идея, която очаквате, бъде осъществена или отхвърлена, пак ще научите.
digest-settings = Новини и настройки
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] За изтеклия срок:
    [ballot] За това, че за нея се гласува:
    [parted] За това, че отново е самостоятелна:
   *[follow-up] За въпроса как се е получило:
}
step-told = Уведомени: { $told } от { $people }
step-told-waiting = Още чакат: { $count }
step-told-unreachable = Недостъпни: { $count }
step-told-uncertain = Неизвестно: { $count }
step-told-unwanted = Не желаят да чуят: { $count }
