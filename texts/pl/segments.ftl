segment-how = <code>supporters:12</code>: kto popiera pomysł 12 lub połączony z nim. <code>testers:3</code>: kto bierze udział w teście 3 lub go ukończył. <code>leads</code>: sto najwyżej ocenionych osób spośród tych, które zgodziły się na ranking; <code>leads:20</code>: pierwszych dwadzieścia. <code>silent:90</code>: kto od 90 dni nic nie zrobił; można też podać dzień, na przykład 2026-11-01.
segment-supporters = popierający pomysł nr { $number }
segment-testers = uczestnicy testu nr { $number }
segment-leads = stu najwyżej ocenionych wiodących użytkowników
segment-leads-first = { $count ->
    [one] { $count } najwyżej oceniony wiodący użytkownik
    [few] { $count } najwyżej ocenieni wiodący użytkownicy
    [many] { $count } najwyżej ocenionych wiodących użytkowników
   *[other] { $count } najwyżej ocenionego wiodącego użytkownika
}
segment-idea-hidden = Pomysł nr { $number } jest ukryty albo należy do ukrytego, więc do nikogo nie zwracamy się jako do popierającego. Aby znów był widoczny: <code>/show { $number }</code>
segment-test-secret = { $stage ->
    [draft] Test nr { $number } to jeszcze szkic, więc nie ma uczestników. Otwiera się go na jego stronie: /test_{ $number }
    [withdrawn] Test nr { $number } został wycofany, a nigdy go nie ogłoszono: wiadomość do jego uczestników albo losowanie wśród nich zdradziłyby go.
   *[other] Test nr { $number } jest poufny i nieogłoszony: wiadomość do jego uczestników albo losowanie wśród nich zdradziłyby go. Najpierw trzeba go ogłosić na jego stronie: /test_{ $number }
}
segment-idea-withdrawn = Pomysł nr { $number } został wycofany, więc nikt go już nie popiera. Pomysły: /ideas
segment-completed = wszyscy, którzy ukończyli test nr { $number }
