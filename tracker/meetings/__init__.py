"""A plan's meetings: when they are, the pack that is taken there, and everybody's calendar."""
