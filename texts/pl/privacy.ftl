privacy-title = <b>Co przechowujemy i dlaczego</b>
privacy-kept = Państwa identyfikator w tym komunikatorze, aby odpowiadać. Nazwę wyświetlaną w tym komunikatorze, aby nasz zespół wiedział, do kogo pisze. To, co Państwo do nas piszą, i popierane pomysły, aby na to odpowiedzieć. Język i strefę czasową, aby rozmawiać tak, jak Państwo wolą. Głosy i pokwitowania, aby każdy głos policzyć dokładnie raz. Informację o tym, do których głosowań Państwo zajrzeli, aby raz o nich przypomnieć. Jakie nowości chcą Państwo otrzymywać i kiedy, jeśli to Państwo podali. Wygrane nagrody. Poza tym, co podano niżej, nic więcej. Kto wytwarza to, co Państwo testują, otrzymuje raport z testu, z Państwa słowami tylko za Państwa zgodą; niczego innego nikomu nie przekazujemy.
privacy-address = Adres do wysyłki: za Państwa zgodą, zaszyfrowany, widoczny tylko dla zespołu i usuwany { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po doręczeniu.
privacy-heard = Przez trzy dni przechowujemy informację, co się stało z każdą Państwa wiadomością, bez jej treści, aby można ją było jeszcze poprawić.
privacy-ban = Wykluczenie z losowań, jeśli zespół je orzekł: pozostaje także po /forget, jako skrót utworzony tajnym kluczem. Nikt nie odczyta z niego, kto to był; rozpoznajemy po nim to samo konto.
privacy-rights = Polecenie /mydata wysyła wszystkie te dane w pliku, /forget natychmiast je usuwa, a /stop kończy wszystkie wiadomości.
# $given (Moment)
privacy-votes-given = Głosy i nagrody: zgoda wyrażona { ON($given) } wraz z pierwszym głosem.
privacy-votes-none = Głosy i nagrody: oddanie pierwszego głosu oznacza zgodę na jego przechowywanie i policzenie oraz na losowanie nagród wśród głosujących.
# $given (Moment)
privacy-news-given = Nowości: zgoda na wiadomości o nowych głosowaniach i o tym, co zrealizowaliśmy, wyrażona { ON($given) }.
privacy-news-none = Nowości: nie mamy Państwa zgody na wiadomości o nowych głosowaniach i o tym, co zrealizowaliśmy, więc ich nie wysyłamy.
privacy-news-yes = Chcę dostawać nowości
privacy-news-no = Nie chcę już nowości
news-given = Dziękujemy. Napiszemy, gdy będzie nowe głosowanie albo gdy coś zrealizujemy.
news-withdrawn = Nie będziemy już przysyłać nowości. Nadal będą przychodzić wyniki głosowań, w których biorą Państwo udział.
consent-votes = Oddając głosy, zgadzają się Państwo, że będziemy je przechowywać i liczyć.
consent-news = Zgadzam się otrzymywać wiadomości o nowych głosowaniach i o tym, co zrealizowaliśmy.
privacy-votes-no = Cofam zgodę na głosowanie
privacy-votes-sure = Po cofnięciu zgody głosy w trwających głosowaniach zostaną wycofane, a w losowaniach, które do nich należą, nie będzie Państwa kuponu. Głosowania zakończone pozostają policzone tak, jak są, bez Państwa danych. Następny głos oznaczałby nową zgodę.
privacy-votes-sure-no = Mimo to cofam zgodę
votes-withdrawn = { $votes ->
    [0] Zgoda cofnięta. W trwających głosowaniach nie było Państwa głosu.
    [one] Zgoda cofnięta, a z nią { $votes } głos w trwającym głosowaniu.
    [few] Zgoda cofnięta, a z nią { $votes } głosy w trwających głosowaniach.
    [many] Zgoda cofnięta, a z nią { $votes } głosów w trwających głosowaniach.
   *[other] Zgoda cofnięta, a z nią { $votes } głosu w trwających głosowaniach.
}
consent-keep = Zostawiam, jak jest
privacy-address-given = Adres do wysyłki: zgoda na przechowywanie do czasu dostarczenia, wyrażona { ON($given) }.
privacy-address-no = Cofam zgodę na adres
privacy-address-sure = Po cofnięciu zgody od razu usuwamy każdy Państwa adres. Paczki, która jeszcze nie wyszła, nie wysyłamy; nagroda nadal należy do Państwa i wyślemy ją, gdy znów podadzą Państwo adres. To, co nasz zespół już napisał na paczce, jest w drodze.
privacy-address-sure-no = Mimo to usuwam swój adres
address-withdrawn = { $count ->
    [0] Zgoda cofnięta. Nie przechowujemy już żadnego Państwa adresu.
    [one] Zgoda cofnięta, a adres usunięty. { $count } nagroda nadal należy do Państwa; wyślemy ją po ponownym podaniu adresu: /prizes
    [few] Zgoda cofnięta, a adresy usunięte. { $count } nagrody nadal należą do Państwa; wyślemy je po ponownym podaniu adresu: /prizes
    [many] Zgoda cofnięta, a adresy usunięte. { $count } nagród nadal należy do Państwa; wyślemy je po ponownym podaniu adresu: /prizes
   *[other] Zgoda cofnięta, a adresy usunięte. { $count } nagrody nadal należy do Państwa; wyślemy je po ponownym podaniu adresu: /prizes
}
privacy-changed = Opis tego, co o Państwu przechowujemy i po co, brzmi teraz inaczej: doszły testy nowych rzeczy i profil osób, które wyprzedzają innych. Jedno i drugie zaczyna się dopiero za Państwa zgodą. Bez niej nic się dla Państwa nie zmienia.
privacy-read = Sprawdzam, co jest przechowywane
