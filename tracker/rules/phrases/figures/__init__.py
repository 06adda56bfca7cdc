"""How far an action has come, in figures."""
