"""Tables that lost their lines on the way into a text, made tables again."""
