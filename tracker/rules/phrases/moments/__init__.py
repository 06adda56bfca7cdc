"""What the dates of a reply are: expected, asked for, done on, left alone until, or of no concern."""
