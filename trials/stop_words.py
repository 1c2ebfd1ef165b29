"""Words that say nothing of what a text is about, in the six languages of Glas.

Articles, pronouns, prepositions, conjunctions, auxiliary verbs, adverbs of degree, the commonest verbs and
words of politeness: the closed classes of each language's grammar, after the idea of Luhn, "A statistical
approach to mechanized encoding and searching of literary information", IBM Journal 1, 1957.
"""

from __future__ import annotations

from typing import Final

from suggestions.folding import folded

_ENGLISH: Final = """
a about above after again all almost also although always am an and any anything are aren't as at be because
been before being below between both but by can can't cannot come could couldn't did didn't do does doesn't
doing don't done down during each else enough even ever every everything few for from further get gets
getting go goes going good got great had hadn't has hasn't have haven't having he her here hers him his how
however i i'd i'll i'm i've if in into is isn't it it's its itself just know less like little lot made make
makes many may maybe me might mine more most much must my myself need never no nor not nothing now of off
often ok okay on once one only or other our ours out over own per perhaps please quite rather really same
see she should since so some something sometimes still such than thank thanks that that's the their them
then there these they thing things think this those though through to too two under until up us use used
using very want was wasn't way we well were weren't what when where whether which while who whom whose why
will with within without won't would wouldn't yes yet you your yours
"""
_SERBIAN: Final = """
а али ако баш без би бих била биле били било био бити бисмо бисте већ вам вама вас ваш веома више врло га
где да дакле до добро док за због зар зато и иако из или им има имам имамо имају ипак испод изнад је један
једна једно једном јер јесам јесте још ја ју када кад као како кроз која које који којег којем којим коју ко
код можда мене мени ме мој моја моје могу може мора морам мало много можемо на над нам нама нас наш не неки
неке неког није нисам нисмо нису него нека ни никад ништа нити но о од ово овај ова ове ову одавно око он
она они оно онда осим под поред после по пре пред при само са сам се сасвим свака сваки све свега сви свој
себе си смо што шта сте су стално та тај таква такав тако такође те тек то том тога ту ти тим треба у увек
уз хвала чак чему често чим желим зна знам ће ћу ћемо друго други друга прилично скоро сваког сада нешто
"""
_POLISH: Final = """
a aby albo ale ani aż bardziej bardzo bez bo by być był była było były będzie będę ci cię co coś czasem czy
czyli często dla dlaczego dlatego do dobrze dość dużo dziękuję gdy gdyby gdzie go i ich ile im inne inny ja
jak jaka jaki jakie jako je jeden jedna jedno jednak jego jej jest jestem jeszcze jeśli jeżeli już każda
każdy kiedy kto która które którego której który których lecz lub ma mają mam mamy mi mnie może mogę można
mój moja moje mu my na nad nam nas nasz nawet nic nie niech nigdy nim niż no o od ode on ona one oni ono
oraz pan pani po pod podczas poza prawie proszę przed przede przez przy raczej są sam sama się sobie swój ta
tak taka taki takie tam te tego tej temu ten też to trochę trzeba tu tutaj tyle tylko tym u w wam was we
wiele więc wiem więcej wszyscy wszystko z za zawsze zbyt ze żaden że żeby
"""
_RUSSIAN: Final = """
а без более больше будет бы был была были было быть в вам вами вас ваш весь вместо вот все всё всегда всего
всех вы где да даже два для до другие другой его ее её ей ему если есть еще ещё же за здесь и из или им
иногда их к как какая какой когда кого которая которого которое которые который кто куда ли лишь лучше между
меня мне много может можно мой моя мы на над надо нам нами нас наш не него нее неё ней некоторые нельзя нет
ни нибудь никогда ним них ничего но ну о об один одна одно однако он она они оно от очень перед по под после
потом потому почти при про просто раз с сам сама свой себе себя сейчас сколько слишком со совсем спасибо так
также такая такие такой там те тебя тем теперь то тоже того той только том тому тот три тут ты у уж уже
хорошо хотя чего чем через что чтобы чуть эта эти это этого этой этом этот я
"""
_BULGARIAN: Final = """
а ако ала беше без би бих бил била били било благодаря бъде в вас ваш вече винаги все всеки всички всичко
във вие всяка ги го да дали до добре докато дори друг друга други е един една едно ето за заради защо защото
и из или им има имам имаше как каква какво както който която което които когато къде към ли много може мога
ми моето моите мой моя му на над най нас наш не него нещо нея ни ние никога нито нищо но някой някои няма
обаче около освен от отново още пак по повече под после почти пред преди през при пък с са сам само се себе
си след сме сте съм със също т така такава такива такъв там те тези ти то това тогава този той толкова точно
трябва тук тя тях у често че ще що я
"""
_CZECH: Final = """
a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo být co což či další děkuji do dobře docela
hodně ho i já jak jako jaká jaké jaký je jeden jedna jedno jeho její jejich jen ještě jenom ji jí jim jiné
jiný již jsem jsi jsme jsou jste k kam každá každý kde kdo když která které kterou který ke ku má mají málo
mám máme mě mi mít mně moc mohl mohla mohou moje moji můj může na nad nám nás náš naše ne nebo něco nějak
nejsou není než nic nich ním no o od on ona oni ono pak po pod podle pokud pořád potom pouze prosím proto
protože před přes při s se si skoro sebe sice stále své svůj ta tak také takže tam te tě tedy ten tento těch
teď tím to tohle toho tom tomu toto trochu tu ty u už v vám vás váš ve velmi více vše všechno vždy z za že
"""


def _words(lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset(piece for words in lists for word in words.split() for piece in folded(word).split())


STOP_WORDS: Final = _words((_ENGLISH, _SERBIAN, _POLISH, _RUSSIAN, _BULGARIAN, _CZECH))
"""Folded as `suggestions.folding` folds."""
