"""How owners name the date itself, and what they do with it (rules 5)."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import phrases

THE_DATE = phrases(
    r"""
    (?:(?:both|all|the|our|my|this|that|its|your|recorded|present|current|existing|agreed|original|completion|target
    |due|finish
    |end|delivery) )*(?:target|due|completion|finish|end|delivery|recorded) dates?
    (?:(?:both|all|the|our|my|this|that|its|your|recorded|present|current|existing|agreed|original
    |completion) )*(?:deadlines?|timescales?|(?<!on )(?<!off )targets?)
    (?:the|its|our|that|this|my) date  (?:both|all|these|those|their|the)(?: the| my| our)? dates
    """
)
MOVED = phrases(
    """
    mov(?:e|ed|ing)  extend(?:ed|ing)?  push(?:ed|ing)?  shift(?:ed|ing)?  revis(?:e|ed|ing)  re-?profil(?:e|ed|ing)
    chang(?:e|ed|ing)  re-?set(?:ting)?  amend(?:ed|ing)?  alter(?:ed|ing)?  adjust(?:ed|ing)?  re-?schedul(?:e|ed|ing)
    defer(?:red|ring)?  postpon(?:e|ed|ing)  re-?dat(?:e|ed|ing)  re-?bas(?:e|ed|ing)  re-?baselin(?:e|ed|ing)
    re-?phas(?:e|ed|ing)  re-?plan(?:ned|ning)?  re-?think(?:ing)?  re-?visit(?:ed|ing)?  review(?:ed|ing)?
    relax(?:ed|ing)?  eas(?:e|ed|ing)  loosen(?:ed|ing)?  vary(?:ing)?  varied  stretch(?:ed|ing)?  slacken(?:ed|ing)?
    reconsider(?:ed|ing)?  renegotiat(?:e|ed|ing)  correct(?:ed|ing)?  updat(?:e|ed|ing)  swap(?:ped|ping)?
    prolong(?:ed|ing)?  lengthen(?:ed|ing)?  put(?:ting)? back  set(?:ting)? back  roll(?:ed|ing)? on
    re-?programm(?:e|ed|ing)  bump(?:ed|ing)?  knock(?:ed|ing)? (?:back|on)  go(?:ing)? back  slid(?:e|ing)
    kick(?:ed|ing)? (?:back|on|out)  shov(?:e|ed|ing)  nudg(?:e|ed|ing)  budg(?:e|ed|ing)  brought forward
    bring(?:ing)? forward  looking at  look(?:ed)? at  replac(?:e|ed|ing)  substitut(?:e|ed|ing)
    """
)
A_NEW_DATE = "(?:a |the )?(?:new|revised|amended|later) (?:target |due |completion )?(?:date|deadline|target)"
