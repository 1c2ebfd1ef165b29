# The command menu: a few words each.

menu-polls = Отворена гласања
menu-vote = Гласање
menu-mine = Моји гласови и потврде
menu-plan = Шта ћемо лансирати
menu-language = Језик и временска зона
menu-privacy = Шта чувамо и Ваша сагласност
menu-mydata = Све што чувамо о Вама
menu-help = Шта овде можете
menu-stop = Без даљих порука
menu-forget = Брисање свих података
menu-newpoll = Ново гласање
menu-poll = Једно гласање
menu-open = Отварање гласања
menu-results = Резултати гласања
menu-edit = Измена нацрта
menu-publish = Објава у групи или каналу
menu-notice = Јавна напомена
menu-extend = Продужење, само једном
menu-close = Затварање пре рока
menu-void = Окончање без исхода
menu-clone = Копија гласања
menu-export = Табела и јавна датотека
menu-decide = Усвајање исхода или друкчија одлука
menu-team = Позив, промена улоге, уклањање
menu-audit = Ко је шта урадио
menu-cancel = Прекид започетог разговора
