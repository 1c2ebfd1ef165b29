# Wieści o pomysłach, raz dziennie.

digest-title = { $count ->
    [one] Wieści o pomyśle, na który Państwo czekają:
    [few] Wieści o { $count } pomysłach, na które Państwo czekają:
    [many] Wieści o { $count } pomysłach, na które Państwo czekają:
   *[other] Wieści o { $count } pomysłach, na które Państwo czekają:
}
digest-more = { $count ->
    [one] I jeszcze { $count }; znajduje się wśród Państwa pomysłów.
    [few] I jeszcze { $count }; znajdują się wśród Państwa pomysłów.
    [many] I jeszcze { $count }; znajduje się wśród Państwa pomysłów.
   *[other] I jeszcze { $count }; znajduje się wśród Państwa pomysłów.
}
digest-off = Nie chcę codziennego przeglądu
digest-stopped = Codzienny przegląd nie będzie już przychodził. Gdy pomysł, na który Państwo czekają, zostanie zrealizowany lub odrzucony, i tak o tym poinformujemy.
digest-settings = Wiadomości i ustawienia
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] O minionym terminie:
    [ballot] O tym, że można na niego głosować:
    [parted] O tym, że znów stoi osobno:
   *[follow-up] O pytaniu, jak wyszło:
}
step-told = Powiadomiono: { $told } z { $people }
step-told-waiting = Czeka: { $count }
step-told-unreachable = Nieosiągalne osoby: { $count }
step-told-uncertain = Niepewne: { $count }
step-told-unwanted = Nie chciały tego słyszeć: { $count }
