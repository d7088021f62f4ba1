"""Reading Korean news: from a page as it was copied to clean text, its sentences, and who said what. Pure functions."""
