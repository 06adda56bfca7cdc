"""From the grids and lines of a paper to its actions: no library of files, no database.

A paper goes through the rooms in this order. Tables: `columns` give each column its meaning, `tables` cut grids into
sections and read their rows; `flat` makes tables again of those that lost their lines. Text: `texts` find what may be
actions in lists, blocks and sentences, and choose. `values` makes dates, owners and statuses of what was found, and
asks what it cannot know. `words` know what a cell, a heading or a sentence looks like. `understand` is the one door.
"""
