"""Rows written out in a recipe: what their cells mean, and what is wrong with them. `recipe.rows` is the way in."""
