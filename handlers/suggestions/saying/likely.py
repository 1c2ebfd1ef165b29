"""What somebody may mean, by a few words of six languages: only the order of four buttons hangs on it.

Words are compared as they sound (`suggestions.folding`): capitals, accents and alphabets make no difference.
A word below stands for all that begin with it; with a full stop behind it, for itself.
"""

from __future__ import annotations

import re
from typing import Final

from handlers.suggestions.saying.small_talk import without_greeting
from suggestions.folding import folded
from suggestions.kind import Kind


def _any_of(*phrases: str) -> re.Pattern[str]:
    """Return what finds one of these in folded words, each at the beginning of a word."""
    found = "|".join(
        folded(each) + (r"\b" if each.endswith(".") else "") for line in phrases for each in line.split("|")
    )
    return re.compile(rf"\b(?:{found})")


_COMPLAINT: Final = _any_of(
    "broke|does not work|doesn't work|doesnt work|not working|stopped working|never came|never arriv"
    "|has not arriv|hasn't arriv|hasnt arriv|not arrived|didn't arrive|didnt arrive|still waiting"
    "|been waiting"
    "|terribl|awful|horribl|disgust|damaged|torn.|ripped|rude|was cold|is cold|cold again|ice cold"
    "|dirty|crash|twice|wrong size|wrong order|wrong item|wrong book|overcharg|scam|no brakes"
    "|dangerous|disappoint|unacceptabl|for nothing|nobody answers|missing|worst|is late|was late"
    "|too late|declined|kept me waiting|keep waiting|blocked|forgot|no reason|lost my|unfair|spam"
    "|smell|stink|mould|cannot log|can't log|cant log|never rented|never ordered|left my|charged for",
    "не ради|покварен|никад није|никада није|оштећен|поцепан|сломљен|касни|још није|још нисам"
    "|нисам доби|није сти"
    "|чекам|хладн|два пута|дупло|пуца.|погрешн|незадовољ|безобраз|нико се не|ужас|катастроф|прљав"
    "|разочар|бушн|блокира|без разлога|заборави|оштети|преварен|изгуби|лош.|лоша.|лоше.|не могу да се"
    "|погреши|без рачуна|смрди|смрде|буђ",
    "nie działa|nie dotar|nie dosz|nie przysz|nie otrzym|nie dosta|uszkodzon|zepsut|podart|rozdart|spóźn|zimn"
    "|dwa razy|zawiesz|przebit|zły rozmiar|niemił|rozczarow|czekam|skandal|okropn|brudn|fataln|oszust"
    "|niewłaściw|zablokow|bez powodu|zapomni|zgubi|za późno|złe.|zła.|zginę|nie mogę się zalog"
    "|śmierdzi|cuchn|pleśń|pleśni",
    "не работа|не приш|не прих|не достав|сломан|испорчен|порван|рваный|опозда|холодн|дважды|два раза|вылетает"
    "|не тот.|не та.|нахам|хамств|жду.|ужасн|разочаров|грязн|обман|до сих пор|отвратител|безобрази"
    "|пахнет|воня|плесен|блокир|без причины|поврежд|забыл|потеря|плохо|мошен|не отвечает|не могу войти",
    "не работи|не е дош|не е пристиг|не пристиг|не дойде|счупен|повреден|скъсан|закъсн|студен."
    "|студена.|студено.|два пъти|забива"
    "|без спирачки|спукан|грешен|грешна|груб|чакам|ужасн|разочаров|мръсн|измам|недовол|блокиран"
    "|мирише|мухъл|задържа|взеха ми|без причина|забрави|изгуби|лошо|не отговаря|не мога да вл",
    "nefung|nedoraz|nedoš|nepřiš|poškozen|rozbit|roztržen|potrhan|zpožd|studen.|studena.|studené."
    "|studený.|dvakrát|padá.|prázdn|píchl"
    "|špatn|nepříjemn|zklaman|čekám|hrozn|špinav|ostud|nespokoj|zablokov|bez důvodu|zapomněl|ztratil"
    "|podvod|neodpov|nemůžu se přihl|nemohu se přihl|páchn|smrd|plíse|plísn",
)
_ABOUT_COMPLAINTS: Final = _any_of(
    "complain|refund|рекламациј|жалб|reklamac|reklamacj|skarg|zwrot|жалоб|претензи|рекламац|оплакван|stížnost"
)
"""What a complaint has in it, and a question how to make one."""
_IDEA: Final = _any_of(
    "would be great|would be nice|would be good|would be cool|it would help|could you add|could you make"
    "|could you maybe|could you open|could you please add|please add|please make|i suggest|suggestion"
    "|my idea|why don't you|would love to see|you should|how about",
    "било би|могли бисте|бисте могли|предлаже|предлог|уведите|додајте|да уведете|да додате|волео бих"
    "|волела бих",
    "fajnie by|byłoby|dobrze by|miło by|moglibyści|mogliby państwo|proszę dodać|proszę wprowadzić|proponuj"
    "|przydał|propozycj|dodajcie|wprowadźcie|chciałbym, żeby|chciałabym, żeby",
    "было бы|хорошо бы|предлага|предложени|добавьте|сделайте|введите|не могли бы вы|хотелось бы|побольше",
    "би било|би могло|предлага|предложени|добавете|въведете|да добавите|да въведете|бихте ли добав"
    "|бихте ли въве",
    "bylo by|navrhuj|návrh|přidejte|zaveďte|mohli byste|hodil by se|hodila by se|hodilo by|uvítal",
)
_WANTED: Final = _any_of(
    "i would like|i d like|id like|we would like|i would love|i d love|i want to be able",
    "хтео бих|хтела бих|хтели бисмо|хтеле бисмо|желео бих|желела бих|желели бисмо|радо бих",
    "chciałbym|chciałabym|chcielibyśmy|chciałybyśmy|wolałbym|wolałabym",
    "хотел бы|хотела бы|хотели бы",
    "бих искал|бих искала|бихме искали|иска ми се",
    "chtěl bych|chtěla bych|chtěli bychom|přál bych|přála bych|rád bych|ráda bych",
)
"""With what somebody says that he would like something."""
_TO_KNOW: Final = _any_of(
    "like to know|love to know|like to ask",
    "да знам|да питам|да сазнам",
    "wiedzieć|zapytać|spytać|dowiedzieć",
    "узнать|спросить|знать",
    "да знам|да попитам|да науча|да разбера",
    "vědět|zeptat|dozvědět",
)
"""What makes a question of that."""
_PRAISE: Final = _any_of(
    "thank|wonderful|love it.|love this|love your|love the.|great job|great work|great book|well done"
    "|best.|awesome|amazing|perfect"
    "|excellent|super nice|brilliant|fantastic|delicious|recommend",
    "хвала|одличн|дивн|свака част|све похвале|браво|најбољ|презадовољ|све препорук|сјајн|савршен|супер.",
    "dziękuj|pierwsza klasa|świetn|wspaniał|brawo|najlepsz|zadowolon|polecam|rewelac|super.|pyszn|doskonał",
    "спасибо|благодар|отличн|замечательн|молодцы|лучш|советую|довол|супер.|прекрасн|вкусн|рекомендую",
    "чудесн|страхотн|най добр|препоръчвам|много съм довол|прекрасн|супер.|вкусн|поздравления",
    "děkuj|skvěl|výborn|nádhern|nejlepš|spokojen|doporuč|paráda|super.|báječn|perfektn",
)
_QUESTION: Final = _any_of(
    "how.|when.|where.|what.|whats.|why.|who.|which.|is there.|is.|are.|will.|are there.|are you."
    "|do you.|do u.|does.|can i."
    "|can we.|can you.|could i.|may i.|have you.",
    "како.|када.|кад.|где.|до кад.|од кад.|колико дуго.|шта.|зашто.|ко.|да ли.|има ли.|имате ли."
    "|могу ли.|може ли.|колико.|којим.|докле.|смем ли.",
    "jak.|kiedy.|gdzie.|co.|dlaczego.|kto.|czy.|ile.|jaki|który|skąd.",
    "как.|когда.|где.|что.|почему.|кто.|есть.|есть ли.|можно.|можно ли.|сколько.|во сколько.|а можно."
    "|какой|куда.",
    "как.|кога.|къде.|какво.|защо.|кой.|имате ли.|има ли.|може ли.|колко.|работите ли.|мога ли.|от колко.",
    "jak.|kdy.|kde.|proč.|kdo.|je možné.|kolik.|máte.|posíláte.|doručujete.|dokdy.|odkdy.|dá se.|lze."
    "|můžu.|mohu.|co.|jaký",
)
_OFTEN_ASKED: Final = _any_of(
    "until what.|till when.|until when.|from when.|from what time.|at what.|by when.|do i.|do we.|should i."
    "|any.|must i.|am i.|did you.|would you.|for how.|in which.",
    "од колико.|до колико.|од када.|у колико.|на који.|у којој.|да л.|треба ли.|морам ли.|на коме.",
    "do której.|od której.|o której.|do kiedy.|od kiedy.|w jaki|na jak|za ile.|jak długo.",
    "до какого.|до скольки.|с какого.|со скольки.|до когда.|в какой|на какой|надо ли.|через сколько.",
    "до колко.|от кога.|до кога.|в колко.|на кой|за колко.|трябва ли.",
    "do kolika.|od kolika.|v kolik.|do kdy.|od kdy.|na jak|za jak|v jaké|potřebuji k.|potřebuju k."
    "|potřebuju na.|potřebuji na.|musím.|mají.",
)
"""How a question begins whose first word is none that asks."""
_WISH: Final = _any_of(
    "more.|maybe.|would.|please.|should.|let us.|let me.|a button for.",
    "више.|нека.|можда.|требало би|ваљало би|уведи",
    "więcej.|warto.|może.|niech.|prosimy o.",
    "больше.|пусть.|может.|стоит.|нужна.|нужен.|удобно",
    "повече.|нека.|може би.|да може.|нужна.|нужен.",
    "víc.|více.|chtělo by.|ať.|možná.|prosím o.|mělo by",
)
"""With what somebody begins who wishes for something."""
_KIND_WORDS: Final = _any_of(
    "lovely|friendly|kind staff|so nice|very nice|great service|keep it up|will be back|will come back"
    "|we will return|happy with|pleased|good job|made my day",
    "дивно|љубазн|пријатн|доћи ћемо|враћамо се|задовољ|прелеп|укусн",
    "miły.|miła.|miłe.|mili.|wrócimy|wrócę|przyjemn|uprzejm|piękn|dobra robota",
    "приятн|вежлив|придём ещё|вернёмся|доброжелат|уютн|красив|вкусн",
    "любезн|приятн|учтив|ще дойдем пак|хубав|красив|любезен",
    "milý.|milá.|milé.|milí.|příjemn|přijdeme zas|vrátíme|krásn|chutn|ochotn",
)
_WRONG: Final = _any_of(
    "not.|no.|never.|nothing.|nobody.|without.|isnt.|didnt.|doesnt.|hasnt.|wasnt.|cant.|wont.|didn t."
    "|doesn t.|hasn t.|wasn t.|can t.|won t.|isn t.|all the time|again.|always.|keeps.|only.|instead of."
    "|too.|paid.|came.|took.|got.|was.|were.|had.|after.|still.|since.",
    "није|нису.|нисам.|нисмо.|ништа|нико.|нема.|никад|фали|недостаје|стално|опет.|увек.|само.|уместо|превише"
    "|је био.|је била.|је било.|су били.|сам.|смо.|нас је.|ми је.|ми се.|ми нис",
    "nie.|nic.|nikt.|brak|nigdy|ciągle|znowu|znów|zawsze.|tylko.|zamiast|za dużo|za mało|zbyt",
    "не.|нет.|ничего|никто|никогда|всё время|постоянно|опять|снова|всегда.|только.|вместо|слишком|лишн",
    "не.|нищо|никой|няма|никога|липсва|постоянно|пак.|отново|винаги.|само.|вместо|прекалено|твърде",
    "nic.|nikdo|nikdy|chybí|chyběl|pořád|zase.|znovu|vždy|jenom|místo.|příliš|moc dlouho|jsem.|jsme.|si nás.",
)
"""What is said of what went wrong: that something is not there, or is as it should not be."""
_HAPPENED: Final = re.compile(
    r"\w{2,}(?:ed|ao|ala|ali|alo|il|ila|ili|ilo|el|ela|eli|al|iala|iela|ano|ono|iaha|aha|iha|ehte|li)\b"
)
"""An ending of a past tense, in folded words: it was done to him, or it happened."""
_LI: Final = re.compile(r"\bli\b|\best$")
"""What makes a question of a sentence in Serbian, Russian and Bulgarian; in Russian also the last word."""
_FIRST: Final = (Kind.IDEA, Kind.QUESTION, Kind.COMPLAINT, Kind.PRAISE)


def likely(text: str) -> tuple[Kind, ...]:
    """Return all kinds, the likeliest first."""
    first = _likeliest(text)
    return (first, *(kind for kind in _FIRST if kind is not first))


def _likeliest(text: str) -> Kind:
    words = folded(text)
    said = without_greeting(text)
    wants = _WANTED.search(words)
    asks = "?" in text or _LI.search(words) or _QUESTION.match(said) or _OFTEN_ASKED.match(said)
    asks = asks or (wants and _TO_KNOW.search(words))
    if _COMPLAINT.search(words) or (_ABOUT_COMPLAINTS.search(words) and not asks):
        return Kind.COMPLAINT
    if _IDEA.search(words) or ((wants or _WISH.match(said)) and not asks):
        return Kind.IDEA
    if asks:
        return Kind.QUESTION
    if _PRAISE.search(words) or _KIND_WORDS.search(words):
        return Kind.PRAISE
    return Kind.COMPLAINT if _WRONG.search(words) or _HAPPENED.search(words) else Kind.IDEA
