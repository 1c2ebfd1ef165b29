# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: начинать этот тест уже поздно. Последний день – { $ends }, и спросить вас было бы уже не о чем. Спасибо за интерес.
