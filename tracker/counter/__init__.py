"""What is heard, sorted: commands, conversations, forms in words and answers, each to the part that knows it."""
