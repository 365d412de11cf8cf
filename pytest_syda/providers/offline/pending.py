"""What is still pending began not long ago: the first moment of a row, by the state it is in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import anchor
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.spec import Spec

_OPEN = Pattern(
    r"^(?:pending|queued|processing|in.?progress|in.?transit|out.for.delivery|submitted|requested|new|placed|"
    r"(?:under|in).review|awaiting.*|waiting.*|running|picked|packed|ordered|received.order|"
    r"ready(?:.for.pickup)?|booked|confirmed|scheduled|draft|created|collected|checked.?in|trial(?:ing)?|applied|"
    r"screening|interview(?:ing)?|quoted|reserved|open|shortlisted|picked.?up|dispatched|out|awaiting)$",
    re.IGNORECASE,
)
"""States that last for days, not for years."""
_OVER = Pattern(
    r"complet|deliver|cancel|close|resolv|paid|done|finish|approv|reject|fail|succe|return|refund|ship|sent|accept|"
    r"denied|declin|won|lost|expired|publish|settled|passed|hired|arrived",
    re.IGNORECASE,
)
_DAYS = "-25d"
_KEPT = {"user", "account", "employee", "member", "product", "device", "customer", "vendor", "supplier", "project"}
"""What may be new or in progress for long."""


ABOUT = frozenset({"status", "state"})


def recently_open(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where rows whose state is over in days begin some days before the dataset's today."""
    found = dict(specs)
    status = home.find("status", "state", kinds=frozenset({"string", "enum"}))
    first = anchor(home)
    told, moment = found.get(status), found.get(first)
    if not isinstance(told, Choice) or not isinstance(moment, Datetime) or first in home.uniques:
        return found
    pending = [str(value) for value in told.values if _OPEN.found(str(value))]
    if not pending or not any(_OVER.found(str(value)) for value in told.values) or _KEPT & {*home.entity[-1:]}:
        return found
    if (
        moment.end != "as_of"
        or not moment.start.startswith("-")
        or (moment.within and not all("." in path for path in moment.after))
        or moment.before
        or status in home.foreign
    ):
        return found
    recent = altered(moment, start=_DAYS, within="", distribution="uniform")
    found[first] = When(column=status, cases=dict.fromkeys(pending, recent), otherwise=moment)
    return found
