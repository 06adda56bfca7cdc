"""Who is who: the register, how each wants to be reached, and who is away."""
