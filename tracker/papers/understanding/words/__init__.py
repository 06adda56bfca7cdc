"""What cells, headings, labels and sentences look like, whatever they stand in."""
