"""What a box on a page says that asks its reader for an address, money, a story or a visit.

The lines are written as those of `furniture_forms`. A new one needs a sign that stands in whatever it matches: to look
for signs takes a fiftieth of the time of the pattern, and few paragraphs have one.
"""

from functools import cache

import regex

from seedcompare.text.furniture_forms import any_of, compiled

REQUESTS = r"""
    sign up\b(?=[^.]{0,60}\b(?:newsletters?|e-?mails?|alerts?|updates?|briefing|inbox|free|account)\b)
    signing up\b
    (?:newsletter|e-?mail) sign[\s-]?up\b
    sign[\s-]up button\b
    subscribe (?:to|now|today|for|here)\b
    (?:to )?your inbox\b
    enter (?:your|a valid|an) e-?mail
    (?:invalid|verify your) e-?mail
    e-?mail address is invalid
    you (?:can|may) (?:unsubscribe|opt out)
    unsubscribe (?:at )?any ?time
    (?:our|the|your) (?:terms (?:of (?:service|use)|and conditions)|privacy (?:policy|notice)|cookie policy)
    privacy policy\b
    (?:become|becoming) an? (?:member|supporter|subscriber|patron)
    thank(?:s| you) for (?:subscribing|signing up|reading)
    support (?:our|independent|quality|local) (?:independent )?(?:journalism|reporting|work|newsroom|journalists)\b
    support us (?:by|with|from|today|now)\b
    (?:readers|people|supporters) like you\b
    (?:every|make a|a one-off)(?: \w+)? (?:contribution|donation)\b
    (?:consider|think about) (?:becoming|supporting|making|donating|subscribing|contributing)\b
    donate (?:today|now|here|to (?:us|our))\b
    our (?:free |daily |weekly )?newsletters?\b
    download (?:our|the \S+) app\b
    do you have a (?:story|tip|view)\b
    (?:got|have) a (?:news )?(?:tip|story)\b ?\?
    we pay for your\b
    e-?mail us at\b
    get in touch (?:with us|by)\b
    send (?:us )?your (?:stories|views|tips|comments)\b
    already (?:a subscriber|have an account|registered)\b
    (?:log|sign) in to (?:continue|read|your|comment)\b
    create (?:a free |an )account\b
    (?:this (?:site|website)|we) uses? cookies\b
    accept (?:all )?cookies\b
    to continue reading\b
    (?:your|start a|a one-month) free trial\b
    unlimited (?:digital )?access\b
    you have \w+ (?:free )?articles? (?:left|remaining)\b
    if you value our\b
    we (?:rely|depend|are funded) (?:up)?on\b[^.]{0,30}\b(?:readers|you)\b
    by (?:subscribing|registering|clicking (?:on )?(?:the )?(?:["“]|sign|subscri|submit|accept))
    (?:latest|top|biggest|best)(?: \w+)? (?:news|stories|headlines)\b[^.]{0,50}\b(?:inbox|e-?mail|phone|every (?:morning|day|week))\b
    jetzt (?:anmelden|abonnieren|registrieren)\b
    (?:unseren?|den|zum) (?:\w+-?)?newsletter\b
    (?:ihre|deine) e-?mail-?adresse\b
    (?:datenschutzerklärung|nutzungsbedingungen)\b
    unterstützen sie\b
    (?:abonnez-vous|inscrivez-vous|soutenez)\b
    votre (?:adresse )?e-?mail\b
    suscr[ií](?:bete|base|ba)\b
    (?:nuestr[oa]|tu) (?:newsletter|boletín|correo)\b
    (?:iscriviti|inscreva-se|cadastre-se)\b
    assine\b[^.]{0,20}\bnewsletter\b
    (?:schrijf je in|meld je aan)\b
    zapisz się\b
    \w*подпис(?:аться|ывайтесь|шитесь)
    """
"""What may be asked, one request a line; each begins where a word does."""

SIGNS = tuple(
    sign.strip()
    for sign in """
    sign up, sign-up, signup, signing up, sign in, log in, subscri, inbox, mail, opt out, terms of, terms and, privacy
    cookie, become a, becoming a, for reading, support our, support independent, support quality, support local
    support us, like you, contribution, donat, consider, think about, newsletter, download, do you have, a tip, a story
    a news, we pay for, get in touch, send your, send us, already, account, continue reading, free trial, unlimited
    you have, value our, we rely, we depend, we are funded, by registering, by clicking, phone, every morning
    every day, every week, jetzt, datenschutz, nutzungsbedingungen, unterstützen sie, abonnez, inscrivez, soutenez
    suscr, boletín, correo, iscriviti, inscreva, cadastre, schrijf je, meld je, zapisz, подпис
    """.strip()
    .replace("\n", ",")
    .split(",")
)
"""Every request has one of these in it, in small letters and with single spaces."""


def find_requests(text: str) -> list[regex.Match[str]]:
    """Return where ``text`` asks its reader for something, in order."""
    said = " ".join(text.casefold().split())
    return list(_pattern().finditer(text)) if any(map(said.__contains__, SIGNS)) else []


@cache
def _pattern() -> regex.Pattern[str]:
    """Return the pattern of all requests; it takes long to compile, and many sets have no sign of one."""
    return compiled(rf"\b(?:{any_of(REQUESTS)})")
