# Asking to be told of a launch, and its picture.

# $title (String)
launch-tell = Tell me when “{ $title }” is launched
# $title (String)
launch-asked = We will tell you when “{ $title }” is launched, and if its date slips. Nothing else.
# $title (String)
launch-asked-already = You will hear of “{ $title }” already.
# A button.
launch-leave = Do not tell me
# $title (String)
launch-left = You will not hear when “{ $title }” is launched.
# A button.
launch-photo = Add a photo
launch-photo-which = Please send the photo with which people hear of the launch.
launch-photo-awaits = Please send a photo, as a picture and not as a file.
# $minutes (Number)
launch-photo-taken = The photo is kept. Until it leaves, { $minutes } minutes after the launch, another one takes its place.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] “{ $title }” is launched already.
    [declined] We have decided against “{ $title }”.
   *[considering] “{ $title }” is not planned any more.
}
