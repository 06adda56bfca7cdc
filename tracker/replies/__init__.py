"""What owners say in their own words: read, applied where it is clear, asked where it is not, taken back."""
