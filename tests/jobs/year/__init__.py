"""A simulated year: an organisation of any size, what its people say and when they are away, and who watches it all."""
