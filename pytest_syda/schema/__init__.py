"""What the tables are: frozen types, and what reads them from models."""
