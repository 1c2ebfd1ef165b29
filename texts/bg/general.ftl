not-understood = Не разбрах това. Какво мога да правя: /help
nothing-to-cancel = Няма какво да се отмени.
cancelled = Отменено. Нищо не е променено.
leave-button = Отказвам се
# $text (String) what somebody wrote
words = { $text }
number-missing = Добавете, моля, номера, например: { $command } 7
file-too-large = Файлът { $name } е { $megabytes } MB – повече, отколкото побира едно съобщение. Който поддържа този бот, го записва на диск с командата <code>glas export { $name }</code> и може да го публикува.
