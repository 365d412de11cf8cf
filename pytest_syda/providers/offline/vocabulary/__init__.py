"""Words and numbers of many trades and pastimes, written down as plain lists: what people expect to read there."""
