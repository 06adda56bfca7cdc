"""A second pair of eyes: checks, closings, contradictions, and whether what was done has helped."""
