"""What finishes an action by its title."""
