"""Starts the program: `python -m estate_complaints`."""

from estate_complaints.app import main

raise SystemExit(main())
