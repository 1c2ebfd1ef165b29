"""What becomes of ideas and options of polls, and who hears of it when."""
