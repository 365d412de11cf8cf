"""What each kind of column takes, and the plain value it makes of it. One function a kind: `(value, type) -> value`."""
