"""Settings every test shares: no screen is needed, and Qt's enum names must be written in full."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Short names such as Qt.DisplayRole cost ten times the full ones; 0x31 makes them errors.
os.environ.setdefault("PYSIDE6_OPTION_PYTHON_ENUM", "0x31")
