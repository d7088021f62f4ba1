"""The words that commands and platforms share; nothing here reads or writes anything outside the program."""
