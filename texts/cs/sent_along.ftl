# Co se posílá spolu se slovy: obrázky, nahrávky, videa a soubory.

case-file = { $kind ->
    [picture] (obrázek)
    [voice] (hlasová zpráva)
    [video] (video)
    [round] (videozpráva)
    [audio] (nahrávka)
    [animation] (animace)
   *[file] (soubor)
}
case-file-lasting = { $kind ->
    [voice] (hlasová zpráva, { $length })
    [video] (video, { $length })
    [round] (videozpráva, { $length })
    [audio] (nahrávka, { $length })
   *[animation] (animace, { $length })
}
case-file-large = (soubor, { $megabytes } MB)
case-sent = <b>č. { $number }</b>: příloha
case-forwarded = (přeposláno: cizí slova)
case-show-sent = Ukázat, co ještě přišlo · { $count }
unread-takes = Dostanou se k nám slova, obrázky, nahrávky, videa a soubory; pošlete to prosím takto.
file-elsewhere = V jiném komunikátoru přišlo i něco, co tento ukázat neumí.
