# Wiadomość o realizacji i jej zdjęcie.

launch-tell = Chcę wiedzieć, gdy to ruszy: „{ $title }”
launch-asked = Damy znać, gdy „{ $title }” zostanie zrealizowane i jeśli termin się przesunie. Nic więcej.
launch-asked-already = O „{ $title }” i tak już damy znać.
launch-leave = Nie chcę wiadomości
launch-left = Nie damy znać, gdy „{ $title }” zostanie zrealizowane.
launch-photo = Dodaję zdjęcie
launch-photo-which = Proszę wysłać zdjęcie, z którym ludzie dowiedzą się o realizacji.
launch-photo-awaits = Proszę wysłać zdjęcie jako obraz, nie jako plik.
launch-photo-taken = Zdjęcie zapisane. Zanim odejdzie, { $minutes } minut po realizacji, można je zastąpić innym.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] „{ $title }” jest już zrealizowane.
    [declined] Postanowiliśmy nie realizować „{ $title }”.
   *[considering] „{ $title }” nie jest już w planie.
}
