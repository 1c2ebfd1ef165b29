# What is sent along with words: pictures, recordings, videos and files.

# $kind (String) picture, voice, video, round, audio, animation or file
case-file = { $kind ->
    [picture] (a picture)
    [voice] (a voice note)
    [video] (a video)
    [round] (a video message)
    [audio] (a recording)
    [animation] (an animation)
   *[file] (a file)
}
# $kind (String) voice, video, round, audio or animation
# $length (String) minutes and seconds
case-file-lasting = { $kind ->
    [voice] (a voice note, { $length })
    [video] (a video, { $length })
    [round] (a video message, { $length })
    [audio] (a recording, { $length })
   *[animation] (an animation, { $length })
}
# $megabytes (Number)
case-file-large = (a file, { $megabytes } MB)
# $number (String)
case-sent = <b>#{ $number }</b>: sent along
case-forwarded = (forwarded: somebody else’s words)
# $count (Number)
case-show-sent = Show what else was sent · { $count }
unread-takes = Words, pictures, recordings, videos and files reach us; please send it as one of these.
file-elsewhere = Something was sent along in another messenger that this one cannot show.
