not-understood = I did not understand that. What I can do: /help
nothing-to-cancel = There is nothing to cancel.
cancelled = Cancelled. Nothing was changed.
leave-button = Cancel
# $text (String) what somebody wrote
words = { $text }
# $command (String) the command that needs a number, with its slash
number-missing = Please add the number, for example: { $command } 7
# $name (String) the file, such as poll-7.json
# $megabytes (Number) its size
file-too-large = The file { $name } has { $megabytes } MB, more than a message can carry. Whoever runs this bot writes it to a disk with <code>glas export { $name }</code> and can publish it.
