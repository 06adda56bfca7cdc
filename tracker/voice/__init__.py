"""How things are said: messages become words, paragraph by paragraph, for each way out."""
