"""The hall on a database of each kind."""
