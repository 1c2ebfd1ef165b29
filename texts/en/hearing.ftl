# What came in and is not simply read: somebody else's words, changed ones, and what nobody awaits.

second-hand = This was forwarded, or written through another bot, so nothing was done. If you mean it, please write it yourself.
nameless = I cannot see who writes in the name of a group or channel, so nothing was done. Please write under your own name, or to me in private.
# $kind (String)
unread = { $kind ->
    [picture] I do not take pictures here.
    [file] I do not take files here.
    [video] I do not take videos here.
    [round] I do not take video messages here.
    [voice] I do not take voice notes here.
    [audio] I do not take recordings here.
    [animation] I do not take animations here.
    [sticker] I cannot read stickers.
    [location] I cannot read locations.
    [contact] I cannot read contact cards.
    [poll] I cannot read Telegram’s own polls.
   *[other] I cannot read messages of this kind.
}
unread-words = Please write it in words.
stop-how = To hear nothing more from us: /stop
# $command (String) what does at once to its sender what it does
link-acts = A link cannot do this in your place. If you want it: { $command }
# $command (String) what the link leads to
link-leaves = This link would leave what you have begun here. Finish it first, or leave it: /cancel. Then: { $command }

edit-taken = Changed.
edit-done = This message has been dealt with, so changing it changes nothing.
edit-past = We are past this message, so changing it changes nothing. Please write it as a new message.
left-unfinished = What you had begun before this is left unfinished; nothing of it was kept.
edit-anew = Please write what you want now as a new message: /help
# $number (String)
edit-draft = The draft can still be changed: /edit_{ $number }
edit-address = The address can be changed under /prizes until the parcel leaves.
edit-address-left = This address was not confirmed, so changing the message changes nothing. Under /prizes you can tell us where to send the prize.
# $number (String)
edit-broadcast = Broadcast { $number } goes out with the words it had; a button under its progress cancels it. To write another: /broadcast
# $number (String)
edit-broadcast-over = Broadcast { $number } is over, and nothing in it can be changed. To write another: /broadcast
# $number (String)
edit-draw = How draw { $number } stands: /draw_{ $number }
edit-codes = What is in stock: /codes
