"""What leads up to a date that is written in two figures only: "done 12/6", "eta 5.06"."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import each

_LEADS = each(
    """
    by  on  till  til  until  to  before  since  done  completed  complete  finished  finish  due  eta  from  for  now
    ready  date of  deadline of  target of  forecast  expected  line is  date is  deadline is  target is  now is  or
    than  finishing  completing  completion  closed  closing  line  off  sorted  signed  published  adopted  approved
    target  date  deadline  end  finish:  date:  target:  deadline:  eta:  due:  done:  complete:  completed:
    issued  launched  live  out  est  ecd  estimated  likely  probably  hopefully  think  around  about  circa  approx
    line's  date's  deadline's  target's  eta's  end's  ratified  agreed  submitted  sent  held  calibrated  serviced
    inspected  commissioned  awarded
    looking like  looking at  more like
    dated  aiming  w/e  w/c  ending  commencing  dusted  it's  place  delivered  implemented  installed  fitted  moved
    went up  gone up  went in  went out  went over  went through  handed over  came in  uploaded  circulated  as of
    as at  wef  closed out
    """
)
LED = "|".join(
    (*(rf"(?<=\b{lead} )" for lead in _LEADS), *(rf"(?<=\b{word} \()" for word in ("done", "complete", "finished")))
)
"""Words after which two figures with a slash are a day and a month rather than a score or a fraction."""
