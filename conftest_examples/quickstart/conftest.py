"""Nothing to configure: pytest-syda is installed, and that is enough.

This file is here so that pytest finds the modules next to it (`models`, `world`).
"""
