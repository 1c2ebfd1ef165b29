# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: за почетак теста је сада прекасно. Последњи дан је { $ends }, и не бисмо имали шта више да Вас питамо. Хвала Вам на интересовању.
