"""From the words of the actions that were found to their values, and what has to be asked."""
