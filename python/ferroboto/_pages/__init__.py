"""What pages of results are made of: the tokens between them, and what they add up to."""
