"""The only readers of the environment: `home` for every command, `duty` for the bot on duty.

They are two files because pydantic-settings takes 160 ms to import, more than a whole cold `gyoryu ask`.
"""
