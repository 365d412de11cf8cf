"""Rows placed one by one: what cannot be made different, or consistent, by counting.

Foreign keys that share columns, unique sets that overlap, keys that CHECKs compare, values that are taken: of each row
the first natural choice is kept that breaks no rule, else the next one; a row that finds no place moves another. The
result is a function of the whole table, so it is worked out once for all rows; and the first rows stay what they are
when more are asked for.
"""
