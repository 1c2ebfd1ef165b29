# Новости о идејама, једном дневно.

digest-title = { $count ->
    [one] Новости о { $count } идеји коју чекате:
    [few] Новости о { $count } идеје које чекате:
   *[other] Новости о { $count } идеја које чекате:
}
digest-more = { $count ->
    [one] И још { $count }; наћи ћете је међу својим идејама.
    [few] И још { $count }; наћи ћете их међу својим идејама.
   *[other] И још { $count }; наћи ћете их међу својим идејама.
}
digest-off = Не желим дневни преглед
digest-stopped = Дневни преглед Вам више неће стизати. Ако идеја коју чекате буде остварена или одбијена, то ћете ипак сазнати.
digest-settings = Новости и подешавања
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] О року који је прошао:
    [ballot] О томе да се за њу гласа:
    [parted] О томе да поново стоји за себе:
   *[follow-up] О питању како је испало:
}
step-told = Обавештено: { $told } од { $people }
step-told-waiting = Још чека: { $count }
step-told-unreachable = Недоступно: { $count }
step-told-uncertain = Неизвесно: { $count }
step-told-unwanted = Не желе да чују: { $count }
