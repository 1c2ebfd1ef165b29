# Hlasovací lístek a co následuje po klepnutí.

ballot-question = <b>{ $question }</b>

ballot-pick = { $pick ->
    [one] Vyberte jednu možnost.
    [few] Vyberte až { $pick } možnosti.
   *[other] Vyberte až { $pick } možností.
}

ballot-closes = Hlasování končí { ON($closes) }.

ballot-binding = { $seats ->
    [one] Výsledek je závazný: možnost s nejvíce hlasy uskutečníme.
    [few] Výsledek je závazný: { $seats } možnosti s nejvíce hlasy uskutečníme.
   *[other] Výsledek je závazný: { $seats } možností s nejvíce hlasy uskutečníme.
}
ballot-extended = Konec hlasování byl jednou posunut.
ballot-advisory = Výsledek má jen doporučující povahu: Vaše hlasy jsou nám vodítkem a my oznámíme, jak rozhodneme a proč.

ballot-quorum = { $quorum ->
    [one] Výsledek platí, pokud hlasuje alespoň { $quorum } člověk.
    [few] Výsledek platí, pokud hlasují alespoň { $quorum } lidé.
   *[other] Výsledek platí, pokud hlasuje alespoň { $quorum } lidí.
}

ballot-notice = <i>{ $notice }</i>

ballot-notice-added = <i>{ $text }</i> – doplněno { ON($at) }

ballot-runoff = Toto hlasování rozhodne mezi možnostmi, které v hlasování č. { $parent } získaly stejný počet hlasů.

ballot-state = { $chosen ->
    [0] Zatím nemáte nic vybráno.
    [one] Máte vybranou { $chosen } možnost.
    [few] Máte vybrané { $chosen } možnosti.
   *[other] Máte vybraných { $chosen } možností.
} { $left ->
    [0] Víc už vybrat nelze.
    [one] Vybrat můžete ještě { $left } možnost.
    [few] Vybrat můžete ještě { $left } možnosti.
   *[other] Vybrat můžete ještě { $left } možností.
}

ballot-option = { $number }. { $text }

ballot-live = { $votes ->
    [one] { $text }: { $votes } hlas
    [few] { $text }: { $votes } hlasy
   *[other] { $text }: { $votes } hlasů
}
ballot-live-title = Dosavadní hlasy:

ballot-what-happens = Co se stane s mým hlasem?
ballot-receipt = Stvrzenka
ballot-withdraw = Stáhnout hlas
ballot-restore = Hlasovat jako předtím
ballot-counted = Hlas je započítán. Změnit ho můžete do { GENITIVE($closes) }.
ballot-vote = Hlasovat

toast-chosen = { $left ->
    [one] Hlas je započítán. Přidat můžete ještě { $left } možnost.
    [few] Hlas je započítán. Přidat můžete ještě { $left } možnosti.
   *[other] Hlas je započítán. Přidat můžete ještě { $left } možností.
}

toast-taken-back = { $left ->
    [one] Odebráno; ostatní platí. Vybrat můžete ještě { $left } možnost.
    [few] Odebráno; ostatní platí. Vybrat můžete ještě { $left } možnosti.
   *[other] Odebráno; ostatní platí. Vybrat můžete ještě { $left } možností.
}
toast-withdrawn = Váš hlas je stažen. Než hlasování skončí, můžete hlasovat znovu.

toast-full = { $limit ->
    [one] V tomto hlasování lze vybrat jen jednu možnost. Odeberte ji a můžete vybrat tuto.
    [2] V tomto hlasování lze vybrat nejvýše dvě možnosti. Odeberte jednu a můžete vybrat tuto.
    [3] V tomto hlasování lze vybrat nejvýše tři možnosti. Odeberte jednu a můžete vybrat tuto.
    [4] V tomto hlasování lze vybrat nejvýše čtyři možnosti. Odeberte jednu a můžete vybrat tuto.
    [5] V tomto hlasování lze vybrat nejvýše pět možností. Odeberte jednu a můžete vybrat tuto.
    [few] V tomto hlasování lze vybrat nejvýše { $limit } možnosti. Odeberte jednu a můžete vybrat tuto.
   *[other] V tomto hlasování lze vybrat nejvýše { $limit } možností. Odeberte jednu a můžete vybrat tuto.
}

toast-closed = Hlasování skončilo { ON($closed) }. Vaše klepnutí přišlo až potom, a proto se nezapočítalo.
vote-over = Hlasování skončilo { ON($closed) }. Výsledky přijdou za okamžik.
toast-void = Hlasování bylo ukončeno bez výsledku. Nic se nezapočítalo.

vote-explained = { $binding ->
    [yes] Váš hlas se počítá právě jednou a můžete ho změnit nebo stáhnout, dokud hlasování neskončí. Výsledek je závazný: zapíše se do plánu tak, jak dopadne, a rozhodnout jinak lze jen s důvodem, který si každý může přečíst.
    [survey] Vaše odpověď se počítá právě jednou a můžete ji změnit nebo stáhnout, dokud hlasování neskončí. Ptáme se, jak se něco povedlo; nic se tím nerozhoduje.
   *[no] Váš hlas se počítá právě jednou a můžete ho změnit nebo stáhnout, dokud hlasování neskončí. Výsledek má jen doporučující povahu: tým k němu při rozhodování přihlédne a řekne, jak rozhodl a proč.
}

vote-who-sees = { $results ->
    [live] Kdo hlasuje, vidí průběžné počty hlasů.
    [team] Než hlasování skončí, vidí počty hlasů jen tým a nikdo jiný.
   *[hidden] Než hlasování skončí, nevidí počty hlasů nikdo, ani tým. Veřejný je jen počet hlasujících.
}

vote-ties = { $ties ->
    [runoff] Při rovnosti hlasů na posledním vítězném místě rozhodne druhé hlasování mezi možnostmi se stejným počtem hlasů.
    [expand] Při rovnosti hlasů na posledním vítězném místě zvítězí všechny možnosti se stejným počtem hlasů.
   *[lot] Při rovnosti hlasů na posledním vítězném místě rozhodne los, který si každý může ověřit.
}
vote-log = Každá Vaše změna se zapíše do protokolu, který nelze nepozorovaně upravit. Stvrzenka dokládá, že v něm je Váš hlas a že byl započítán; před námi Váš hlas neskrývá a přečte si ho každý, komu ji ukážete.

receipt-title = Vaše stvrzenka k hlasování č. { $poll }

receipt-line = <code>{ $line }</code>

receipt-choices = Je na ní uvedeno: { $choices }.
receipt-withdrawn = Je na ní uvedeno, že hlas je stažen.
receipt-meaning = Můžete si ji uschovat. Po skončení hlasování veřejný soubor a tento řádek dokládají, že byl Váš hlas započítán tak, jak byl odevzdán. Nedokládají, že nepodváděl někdo jiný, a Vaši volbu ukážou každému, kdo si je přečte.
receipt-both = V tomto hlasování máte hlasy ze dvou účtů, které jsou teď jedním. Oba hlasy zůstávají započítané, zde jsou obě stvrzenky:
receipt-none = V tomto hlasování od Vás nemáme žádný hlas, a proto k němu není stvrzenka.
ballot-ideas = Tyto možnosti jsou nápady zákazníků. Klepnutím si nápad přečtete; hlasovací lístek je níže.
