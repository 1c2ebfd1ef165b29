not-understood = Не разбрах това. Какво мога да правя: /help
nothing-to-cancel = Няма какво да се отмени.
cancelled = Отменено. Нищо не е променено.
number-missing = Добавете, моля, номера, например: { $command } 7
