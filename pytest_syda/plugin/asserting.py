"""Our modules are not among those whose assertions pytest rewrites: they have none, and it takes its time over each.

pytest marks every module of a plugin's package. What is marked comes through a loader of its own, three times as slow
as Python's; and is rewritten again, for seconds, wherever its cache cannot be written. So this is imported first.
"""

from __future__ import annotations

import sys

OURS = __name__.partition(".")[0]


def spare_ours() -> None:
    """Take the mark away. Which finder has them is private to pytest: where it keeps them elsewhere, they stay."""
    for finder in sys.meta_path:
        marked = getattr(finder, "_must_rewrite", None)
        if isinstance(marked, set):
            marked -= {name for name in marked if name.partition(".")[0] == OURS}


spare_ours()
