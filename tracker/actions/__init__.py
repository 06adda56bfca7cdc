"""What is recorded of actions: updates and what they bring, the journal, ratings, hand-overs, cards."""
