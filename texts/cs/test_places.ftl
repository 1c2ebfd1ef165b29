# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: začít tento test je už pozdě. Poslední den je { $ends } a nebylo by už na co se Vás ptát. Děkujeme za zájem.
