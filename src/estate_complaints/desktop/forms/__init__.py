"""Forms drawn in ui/ with Qt Designer, compiled by pyside6-uic: change the drawing, not these."""
