"""What the columns of a table mean, told from their headings and from what they hold."""
