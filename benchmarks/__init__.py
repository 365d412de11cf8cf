"""What it costs, measured side by side with others on the machine at hand. `make bench` writes RESULTS.md."""
