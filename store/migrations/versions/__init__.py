"""The steps, in order of their numbers. A step that has been released is never edited."""
