"""Where a dataset goes: a database by bulk insert or COPY, frames, files. And what a database holds already."""
