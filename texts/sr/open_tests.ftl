# Tests that anybody may know of, and one's own: listed, asked for, and left.

home-tests = Рани тестови · { $count }
tests-title = <b>Рани тестови</b>: пробајте оно што још није у продаји и реците нам шта мислите.
tests-none = Тренутно не тражимо тестере. Чим их будемо тражили, видећете то овде.
tests-own = Ваши:
tests-offered = { $count ->
    [one] { $count } тест тражи тестере. Додирните га да видите шта тражи и шта пружа.
    [few] { $count } теста траже тестере. Додирните један да видите шта тражи и шта пружа.
   *[other] { $count } тестова тражи тестере. Додирните један да видите шта тражи и шта пружа.
}
trial-apply = Желим да учествујем
trial-apply-agree = Пристајем и учествујем (имам { $years } или више година)
trial-apply-back = Назад
trial-unapply = Ипак не желим да учествујем
trial-not-for-team = Ви сте део тима: места су за купце.
trial-passes-on = Ваше место у тесту прелази на неког другог: { $product }.
