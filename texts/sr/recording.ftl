# Шта је речено на пулту или телефоном, а записао тим.

record-how = Напишите /record и шта је речено; за купца кога знамо, са бројем: <code>/record for 17 Корица је поцепана</code>
record-nobody = Од особе којој не можемо да пишемо:
# $person (Text)
record-person = Рекао је { $person } и о томе добија поруку:
record-which = Шта је то? Бележи се кад додирнете.
record-tap = Још ништа није забележено: додирните шта је то.
# $number (String)
record-done = Забележено под бројем { $number }, са истим роком за одговор као оно што купци сами напишу.
recorded-for-you = Наш тим је записао шта сте нам рекли:
# $text (String)
recorded-text = { $text }
case-recorded = Речено на пулту или телефоном
case-settle = Већ је одговорено
# $number (String)
settled = На број { $number } је одговорено.
menu-record = Шта је речено на пулту или телефоном
