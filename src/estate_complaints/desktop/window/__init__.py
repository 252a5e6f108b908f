"""The one window: its menus, its places, and what stands around a screen."""
