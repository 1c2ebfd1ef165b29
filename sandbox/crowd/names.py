"""Names of simulated people, some in each of several languages; each says what it is."""

from __future__ import annotations

import random

SIMULATED = "(simulated)"
"""Every simulated person's last name, so that nobody takes him for a real one, wherever the name stands."""

_NAMES = {
    "en": "Alice Amir Beth Daniel Ellen Grace Harry Imogen Jack Kate Leo Maya Nina Oliver Priya Ruth Sam Tom",
    "sr": "Бојан Весна Горан Драгана Душан Ивана Јелена Лазар Милица Немања Ружица Саша Тамара Урош",
    "pl": "Agnieszka Bartek Celina Dorota Elżbieta Grzegorz Hania Łukasz Małgosia Paweł Staś Zosia",
    "ru": "Алёна Борис Вера Глеб Дарья Егор Зоя Кирилл Лида Матвей Нина Павел Соня Фёдор",
    "bg": "Ангел Биляна Венцислав Гергана Димитър Елица Живко Калина Любомир Невена Пламен Цветана",
    "cs": "Adéla Bohumil Dáša František Hynek Jiřina Květa Luboš Matěj Ondřej Růžena Šárka Zdeněk",
}


def name_of(language: str, drawn: random.Random) -> str:
    """Draw a first name that fits a language; an unknown one gets an English name."""
    return drawn.choice(_NAMES.get(language, _NAMES["en"]).split())
