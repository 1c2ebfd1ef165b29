"""What recurs in the company's local time, and what a day brings the team."""
