segment-how = <code>supporters:12</code>: kdo podporuje nápad 12 nebo nápad s ním sloučený. <code>testers:3</code>: kdo se účastní testu 3 nebo ho dokončil. <code>leads</code>: sto nejlépe umístěných z těch, kdo souhlasí s řazením; <code>leads:20</code>: prvních dvacet. <code>silent:90</code>: kdo 90 dní nic neudělal; lze uvést i den, například 2026-11-01.
segment-supporters = kdo podporuje nápad č. { $number }
segment-testers = účastníci testu č. { $number }
segment-leads = sto nejlépe umístěných předních uživatelů
segment-leads-first = { $count ->
    [one] { $count } nejlépe umístěný přední uživatel
    [few] { $count } nejlépe umístění přední uživatelé
   *[other] { $count } nejlépe umístěných předních uživatelů
}
segment-idea-hidden = Nápad č. { $number } je skrytý nebo patří ke skrytému, takže nikoho neoslovujeme jako jeho podporovatele. Aby byl zase vidět: <code>/show { $number }</code>
segment-test-secret = { $stage ->
    [draft] Test č. { $number } je zatím návrh, takže žádné účastníky nemá. Otevřete ho na jeho stránce: /test_{ $number }
    [withdrawn] Test č. { $number } byl vzat zpět a oznámen nebyl: zpráva jeho účastníkům nebo slosování mezi nimi by ho prozradily.
   *[other] Test č. { $number } je důvěrný a neoznámený: zpráva jeho účastníkům nebo slosování mezi nimi by ho prozradily. Nejdřív ho oznamte na jeho stránce: /test_{ $number }
}
segment-idea-withdrawn = Nápad č. { $number } byl stažen, takže ho už nikdo nepodporuje. Nápady: /ideas
segment-completed = všichni, kdo dokončili test č. { $number }
