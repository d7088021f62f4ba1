"""Runs migrations on the connection that store/state_engine.py hands over, inside its transaction."""

from alembic import context

from store.state_tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
