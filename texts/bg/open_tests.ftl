# Tests that anybody may know of, and one's own: listed, asked for, and left.

home-tests = Ранни тестове · { $count }
tests-title = <b>Ранни тестове</b>: опитайте това, което още не се продава, и ни кажете какво мислите.
tests-none = В момента не търсим участници. Щом има нещо, ще стои тук.
tests-own = Вашите:
tests-offered = { $count ->
    [one] { $count } тест търси участници. Докоснете го, за да видите какво иска и какво дава.
   *[other] { $count } теста търсят участници. Докоснете един, за да видите какво иска и какво дава.
}
trial-apply = Искам да участвам
trial-apply-agree = Съгласявам се и участвам (имам навършени { $years } години)
trial-apply-back = Назад
trial-unapply = Вече не искам да участвам
trial-not-for-team = Вие сте от екипа: местата са за клиентите.
trial-passes-on = { $product }: мястото Ви в теста преминава към друг.
