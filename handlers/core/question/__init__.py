"""A question in free words: what is asked (understanding), where it is said (choosing), and the fact itself (facts)."""
