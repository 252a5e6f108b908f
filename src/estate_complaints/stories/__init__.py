"""Whole complaints played through the real windows, as a person would: to see, and to test."""
