"""Actions in lists, blocks of labels and sentences, without a table."""
