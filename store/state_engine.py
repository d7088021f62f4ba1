"""Opening the state's database: private, durable where it must be, and migrated to the present."""

import logging
import os
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import SQLAlchemyError

from store.errors import StartError
from store.state_tables import HEAD

BUSY_SECONDS = 10  # that a writer waits for another


def open_engine(url: str) -> Engine:
    """An engine on a database whose tables are those of state_tables.py. Raises StartError.

    Execution options of a connection: `writes` begins by taking SQLite's only write lock, instead of failing
    halfway through; `durable` also survives a power cut (synchronous FULL).
    """
    try:
        engine = _engine(make_url(url))
        try:
            if _version(engine) != HEAD:
                _migrate(engine)
        except BaseException:
            engine.dispose()
            raise
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise _start_error(url, error) from error
    return engine


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    _make_private(Path(url.database or ""))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _began)
    return engine


def _make_private(path: Path) -> None:
    """Only the bot's own user may read what chats it knows; SQLite gives -wal and -shm the mode of the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _connected(connection: SqliteConnection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say, in `_began`
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _began(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if options.get('durable') else 'NORMAL'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")


def _version(engine: Engine) -> str | None:
    with engine.connect() as db:
        known = inspect(db).has_table("alembic_version")
        return db.scalar(text("select version_num from alembic_version")) if known else None


def _migrate(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    logging.getLogger("alembic").setLevel(logging.WARNING)  # it would tell of every open at INFO
    config = Config()
    config.set_main_option("script_location", "store:migrations")
    try:
        with engine.execution_options(writes=True, durable=True).begin() as db:
            config.attributes["connection"] = db
            command.upgrade(config, "head")
    except CommandError as error:
        raise StartError(
            "대화방 기록이 이 프로그램보다 새 판에서 만들어졌어요. 프로그램을 새 판으로 올려 주세요.",
            "The state was made by a newer version of Gyoryu: upgrade the program.",
        ) from error


def _start_error(url: str, error: Exception) -> StartError:
    """The address without its password; what the driver said, in one line."""
    try:
        place = make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        place = "DATABASE_URL"
    said = str(getattr(error, "orig", None) or error).splitlines()[0]
    return StartError(
        f"대화방 기록을 열지 못했어요({place}: {said}). DATABASE_URL과 데이터 폴더의 권한을 확인해 주세요.",
        f"Cannot open the state ({place}: {said}): check DATABASE_URL and the permissions of the data directory.",
    )
