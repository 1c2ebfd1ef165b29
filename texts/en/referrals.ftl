# Friends who come by somebody's link.

menu-invite = Invite friends
home-invite = Invite friends
invite-how = Do you know someone who would like to have a say here? You get a link to pass on. Whoever comes here for the first time by it is told that it is an invitation, and asked to agree. You then see how many came, and how many of them voted or filed an idea, never who. Nothing here depends on it.
# $years (Number)
invite-yes = Give me a link (I am { $years } or older)
# $link (Link)
invite-link = Your link: { $link }
# $agreed (Number)
# $counted (Number)
# $most (Number)
invite-so-far = { $agreed ->
    [0] So far nobody has come by it and agreed. At most { $most } can.
    [one] { $agreed } person came by it and agreed; { $counted } voted or filed an idea. At most { $most } can come.
   *[other] { $agreed } people came by it and agreed; { $counted } of them voted or filed an idea. At most { $most } can come.
}
invite-own = This is your own link. It is for those who have not been here before.
# $years (Number)
invite-asked = This link is an invitation from someone who is here already. May that person see that one more friend has come, and later that this friend voted or filed an idea? Who you are is not shown. Whatever you choose, nothing changes for you. To agree, you must be { $years } or older.
# $years (Number)
invite-agree = Agree (I am { $years } or older)
invite-refuse = Rather not
invite-agreed = Thank you. You can take this back at any time: /privacy
invite-refused = All right. Nobody is told, and nothing changes for you.
invite-full = Thank you. This link has already brought as many people as it may, so nothing was noted. It changes nothing for you.
invite-gone = This invitation no longer holds, so nothing was noted. It changes nothing for you.
# $given (Moment)
privacy-referral-given = Invitations: you agreed { ON($given) } that whoever invites friends sees how many came and took part, never who.
privacy-referral-no = Take back my consent to friends’ invitations
privacy-referral-sure = If you take it back, your link stops working, and we forget who came by it and by whose link you came.
privacy-referral-sure-no = Take it back all the same
referral-withdrawn = Taken back. Nothing is kept of who came by whose link, and a link of yours no longer works.
