"""How tables of phrases are written, and words are known again."""
