"""What is done with voices, and who hears of it: filing, the inbox, answers, support, status."""
