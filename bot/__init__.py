"""The bot at work: the top floor. It stands on handlers and store."""
