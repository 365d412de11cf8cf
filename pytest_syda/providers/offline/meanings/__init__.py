"""What columns of every domain mean, as names in plain words beside what makes their values."""
