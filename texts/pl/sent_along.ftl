# Co się przesyła oprócz słów: obrazy, nagrania, filmy i pliki.

case-file = { $kind ->
    [picture] (obraz)
    [voice] (wiadomość głosowa)
    [video] (film)
    [round] (wiadomość wideo)
    [audio] (nagranie)
    [animation] (animacja)
   *[file] (plik)
}
case-file-lasting = { $kind ->
    [voice] (wiadomość głosowa, { $length })
    [video] (film, { $length })
    [round] (wiadomość wideo, { $length })
    [audio] (nagranie, { $length })
   *[animation] (animacja, { $length })
}
case-file-large = (plik, { $megabytes } MB)
case-sent = <b>#{ $number }</b>: załącznik
case-forwarded = (przekazane dalej: cudze słowa)
case-show-sent = Co jeszcze przesłano · { $count }
unread-takes = Docierają do nas słowa, obrazy, nagrania, filmy i pliki; prosimy przesłać to w jednej z tych postaci.
file-elsewhere = W innym komunikatorze przesłano także coś, czego ten nie może pokazać.
