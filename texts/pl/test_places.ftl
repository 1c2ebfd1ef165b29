# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: jest już za późno, by zacząć ten test. Ostatni dzień to { $ends } i nie byłoby już o co Państwa zapytać. Dziękujemy za zainteresowanie.
