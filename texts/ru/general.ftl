not-understood = Не получилось понять это сообщение. Что я умею: /help
nothing-to-cancel = Отменять нечего.
cancelled = Отменено. Ничего не изменилось.
leave-button = Отменить
# $text (String) what somebody wrote
words = { $text }
# $command (String) the command that needs a number, with its slash
number-missing = Добавьте, пожалуйста, номер, например: { $command } 7
file-too-large = Файл { $name } занимает { $megabytes } МБ — больше, чем помещается в сообщение. Тот, кто ведёт этого бота, запишет его на диск командой <code>glas export { $name }</code> и может опубликовать.
