# Nowe słowa pomysłu, który wszyscy już czytają: czekają na zespół.

voice-changed-waits = Numer { $number }: nowe słowa czekają, aż przeczyta je zespół. Do tego czasu wszyscy czytają dotychczasowe.
idea-rewritten = Nowe słowa czekają, aż przeczyta je zespół; do tego czasu wszyscy czytają dotychczasowe.
case-rewritten = <b>Nowe słowa czekają</b>; wszyscy czytają dotychczasowe
words-wait = <b>#{ $number } · Nowe słowa</b>: pomysł na tablicy został zmieniony przez autora.
words-before = <b>Teraz wszyscy czytają:</b> { $text }
words-anew = <b>Brzmiałoby:</b> { $text }
words-stand = Przyjmuję nowe słowa
words-keep = Zostawiam dotychczasowe
words-stand-toast = Pomysł nr { $number } na tablicy brzmi inaczej.
words-keep-toast = Pomysł nr { $number } zostaje taki, jak czytają go wszyscy.
words-stand-author = Państwa pomysł nr { $number } brzmi teraz na tablicy tak, jak go Państwo zmienili.
words-keep-author = Państwa pomysł nr { $number } zostaje na tablicy w dotychczasowym brzmieniu: zespół nie przyjął nowych słów. Można go zmienić ponownie.
# $number (String)
idea-reworded = Pomysł { $number } został przed chwilą zmieniony: nic nie opublikowano. Proszę przeczytać go jeszcze raz i ponownie wybrać przycisk: karta pokazuje, jak brzmi teraz.
