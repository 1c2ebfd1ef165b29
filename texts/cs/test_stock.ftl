# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Zařízení: { $count }, předaná: { $handed }, volná: { $free }
   *[links] Přístupové odkazy: { $count }, předané: { $handed }, volné: { $free }
}
trial-links-bring = Přidat přístupové odkazy
trial-links-ask = Pošlete prosím přístupové odkazy: { $product }. Každý na svém řádku, jako zprávu nebo textový soubor. Každý dostane jeden člověk.
trial-links-file = Pošlete prosím odkazy jako zprávu nebo textový soubor (UTF-8) do 1 MB: každý na svém řádku.
trial-links-understood = { $product }, přístupové odkazy: { $count }; první je { $first }, poslední je { $last }. Zatím není nahráno nic.
trial-links-yes = Nahrát, celkem { $count }
trial-links-no = Nenahrát nic
trial-links-loaded = Nové přístupové odkazy: { $count }.
trial-links-wrong = { $why ->
    [empty] Není v tom žádný odkaz.
    [long] Seznam má nejvýše 10 000 odkazů.
    [link] Řádek { $line } není odkaz: ten začíná https:// a nemá mezery.
    [several] Na řádku { $line } je několik odkazů. Napište prosím každý na samostatný řádek.
    [twice] Odkaz na řádku { $line } stojí už na řádku { $first }.
   *[known] Odkaz číslo { $line } ze seznamu už byl přidán dříve.
}
trial-link = Váš přístup, jen pro Vás: { $product }, { $link }
trial-link-again = Můj přístupový odkaz
trial-device-aside = Zařízení je pro Vás odložené. Náš tým Vám ho předá.
trial-device-yours = Zařízení je u Vás.
trial-device-out = Test { $number }, { $product }: někdo má místo a zařízení je odložené. Předejte ho prosím.
trial-devices = Zařízení
trial-device-waits = { $place }. Odložené pro: { $person }
trial-device-with = { $place }. Předané { ON($since) }: { $person }
trial-device-hand = { $place }. Předáno
trial-device-back = { $place }. Vráceno
trial-stock-out = Test { $number }, { $product }: jsou volná místa, ale { $stock ->
    [devices] žádné zařízení už není volné. Na čekací listině: { $count }. Jakmile na stránce testu označíte, že se zařízení vrátilo, přijde na řadu další.
   *[links] přístupové odkazy došly. Na čekací listině: { $count }. Přidejte prosím na stránce testu další: každý odkaz znamená místo pro dalšího.
}
trial-waits-for-stock = Čekáte na místo v testu: { $product }. { $stock ->
    [devices] Volné místo je, ale žádné zařízení teď není k dispozici a zatím se neví, kdy bude. Ozveme se Vám, jakmile na Vás přijde řada.
   *[links] Volné místo je, ale teď nejsou k dispozici přístupové odkazy a zatím se neví, kdy budou. Ozveme se Vám, jakmile na Vás přijde řada.
}
trial-stock-few = { $stock ->
    [devices] Místa: { $places }. Pro { $lacks } z nich zařízení zatím chybí.
   *[links] Místa: { $places }. Pro { $lacks } z nich přístupový odkaz zatím chybí.
}
trial-device-astray = Test { $number }, { $product }: jedno zařízení je stále u někoho, kdo už v testu místo nemá. Vyžádejte si ho prosím zpět a na stránce zařízení označte, že se vrátilo: pak ho dostane další člověk.
trial-devices-have = Zařízení celkem: { $count }
