"""Cutting a reply out of a mail: class each line, decide on the string of classes. Pure and linear."""
