"""How an action stands, and how it is meant where it is said."""
