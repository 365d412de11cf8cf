"""From a request to columns of values: the plan, the keyed draws, references, uniqueness, user generators."""
