"""Where recipes are kept: the cache, the recordings, what lies behind them, and how a recipe is looked up."""
