# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = K podnětu č. { $number } máme na Vás otázku. Je tohle odpověď na ni? Bez klepnutí na tlačítko to tým za { $minutes } min dostane jako odpověď.
belongs-answer = Ano, to je odpověď
# $voice (String)
belongs-button = Přidat k { $voice }
