"""Nothing to configure: generators are given in the marker.

This file is here so that pytest finds the modules next to it (`models`, `factories`).
"""
