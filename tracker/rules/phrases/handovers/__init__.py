"""Who is named in a reply, and to whom an action should go."""
