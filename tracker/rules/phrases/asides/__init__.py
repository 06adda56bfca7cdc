"""What a reply may be besides a report: thanks, a question, chat, taking back."""
