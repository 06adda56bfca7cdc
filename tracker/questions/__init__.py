"""Managers' questions: understood, answered worst first, as the plan stood on any day, and as a file."""
