not-understood = I did not understand that. What I can do: /help
nothing-to-cancel = There is nothing to cancel.
cancelled = Cancelled. Nothing was changed.
# $command (String) the command that needs a number, with its slash
number-missing = Please add the number, for example: { $command } 7
