"""How the state's tables came to be, one file a step in `versions`; Alembic runs those that a state has not had.

A new step: change store/state_tables.py, write `versions/NNNN_what.py` after the last one, and move `HEAD`.
tests/test_state.py fails until the three agree.
"""
