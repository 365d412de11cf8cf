"""How the values of a table are made: the document, the kinds of columns, the gate."""
