"""A shop: the application under test. It knows nothing of its tests."""
