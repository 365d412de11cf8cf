"""How a question reaches a model and its answer comes back: keys, requests, streams, errors, deadlines, money."""
