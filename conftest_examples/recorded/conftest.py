"""The rows of these tests were written once and recorded: see `syda_recordings/`. Nobody is asked, so there is no key.

To have them written anew, set OPENAI_API_KEY and run `pytest --syda-refresh --syda-record`.
"""
