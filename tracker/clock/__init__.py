"""What the clock does: sweeps, reminders, alerts, digests, delivery and upkeep."""
