# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: вече е късно тестът да се започне. Последният ден е { $ends } и нямаше да има какво повече да Ви питаме. Благодарим Ви за интереса.
