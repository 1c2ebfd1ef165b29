not-understood = Не разумем ову поруку. Шта све умем: /help
nothing-to-cancel = Нема шта да се прекине.
cancelled = Прекинуто. Ништа није промењено.
leave-button = Одустајем
# $text (String) what somebody wrote
words = { $text }
# $command (String) the command that needs a number, with its slash
number-missing = Молимо Вас, додајте број, на пример: { $command } 7
file-too-large = Датотека { $name } има { $megabytes } MB, више него што порука може да понесе. Ко води овог бота, уписује је на диск наредбом <code>glas export { $name }</code> и може да је објави.
