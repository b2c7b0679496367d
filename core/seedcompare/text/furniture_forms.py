"""What the parts of a page that are no part of its story look like: one form a line.

Each line is a regular expression in which a space stands for any white space, and one with a question mark for none as
well; case makes no difference. A new phrase or language is a new line.
"""

from typing import NamedTuple

import regex


class Form(NamedTuple):
    """What one kind of furniture begins with."""

    kind: str
    """What it is."""
    most_words: int
    """A paragraph of more words is no such thing."""
    pattern: regex.Pattern[str]
    """Matches at the start of the paragraph."""
    may_be_sentence: bool = True
    """Whether it may end with a full stop: where not, a sentence with this beginning is the story's."""


_EDGE = r"[\[(<*►▶»›→·•|_\p{Pd}\s]*"
"""What may stand before the words: a bracket, a mark, a dash."""
_END = r"[\])>«‹…:.!|_\p{Pd}\s]*\Z"
"""What may stand between the words and the end of the paragraph."""


def any_of(lines: str) -> str:
    """Return a pattern for whatever one of these lines matches."""
    return "|".join(_with_any_space(line.strip()) for line in lines.splitlines() if line.strip())


def _with_any_space(line: str) -> str:
    return line.replace(" ?", r"\s*").replace(" ", r"\s+")


def compiled(pattern: str) -> regex.Pattern[str]:
    """Return a pattern compiled so that case makes no difference."""
    return regex.compile(pattern, regex.IGNORECASE)


def _form(kind: str, most_words: int, lines: str, *, end: str = "", may_be_sentence: bool = True) -> Form:
    return Form(kind, most_words, compiled(rf"{_EDGE}(?:{any_of(lines)}){end}"), may_be_sentence)


FORMS = (
    _form(
        "link to another story or to the rest of this one",
        30,
        r"""
        read more(?! than\b)
        read (?:also|next|or share|our|here|it here)\b
        (?:click|tap) (?:here|to|on)\b
        don['’]t miss:
        you (?:may|might) (?:also )?(?:like|be interested)\b
        (?:continue|keep) reading\b
        (?:stor(?:y|ies)|article|post|content) continue[sd]? (?:below|after)\b
        scroll (?:down|to)\b
        (?:show|load|view|see) (?:all|comments)\b
        (?:back|jump|skip) to (?:top|main|content|navigation|search|the)\b
        skip (?:past|advert)
        zum inhalt springen
        lesen sie (?:auch|mehr|hier|dazu)\b
        (?:à )?lire (?:aussi|la suite|également)\b
        te puede interesar\b
        leggi anche\b
        leia também\b
        lees ook\b
        czytaj (?:także|też|również)\b
        čtěte také\b
        читайте также
        ayrıca okuyun
        यह भी पढ़ें
        یہ بھی پڑھیں
        اقرأ (?:أيضا|أيضًا|المزيد)
        (?:延伸|相关)阅读(?=[：:\s]|\Z)
        あわせて読みたい
        関連記事(?=[：:\s]|\Z)
        \[[^\[\]]{3,200}\]\Z
        """,
    ),
    _form(
        "line that reads as a link",
        30,
        r"""
        (?:also|further|related|recommended|must)[\s-](?:read|reading|stor(?:y|ies)|articles?|topics?|links?|coverage)\b
        (?:more|see|watch|listen|related|read|gallery|in pictures|graphic|interactive|podcast|quiz):(?! ?["“])
        (?:see|watch|listen) (?:also|more|now|live|below|the video)\b
        more (?:on this|from (?:the |our )?\w+\Z|stories|coverage|to read|like this)
        (?:show|load|view|see) more\b
        (?:stor(?:y|ies)|article|post|content) continue[sd]?\b
        mehr (?:zum thema|dazu|lesen)\b
        (?:lea|lee|leer) (?:también|más)\b
        leggi tutto\b
        leia mais\b
        lees meer\b
        l(?:äs|es|æs) (?:också|også|även|mer|mere)\b
        lue (?:myös|lisää)\b
        czytaj więcej\b
        čtěte více\b
        читайте далее
        (?:topics?|tags?|tagged|filed under|categor(?:y|ies)|keywords|themen|schlagwörter|temas|mots-clés|etiquetas):
        """,
        may_be_sentence=False,
    ),
    _form(
        "advertisement",
        12,
        r"""
        (?:advertisements?|adverts?|sponsored(?: content)?|promoted)
        (?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annonce|reklama?)
        (?:реклама|إعلان|विज्ञापन|اشتہار|广告|廣告|広告)
        """,
        end=rf"(?:{_END}|\s+(?:continue|scroll|feedback|skip|remove)\b)",
    ),
    _form(
        "copyright line",
        60,
        r"""
        ©
        \(c\) ?\p{N}{4}
        copyright:? ?(?:©|\(c\)|\p{N}{4}|by\b)
        copyright .{1,60}\p{N}{4}\W*\Z
        (?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)
        (?:todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены)
        """,
    ),
    _form(
        "tagline of an agency or outlet",
        60,
        r"""
        (?:the (?:\w+ ){1,3}|\w+ )contributed to this (?:report|story|article)\b
        with (?:inputs?|files|agency inputs|material|additional reporting)(?: (?:from|by) .{2,40})?\Z
        our standards:
        to contact the (?:reporters?|editors?)\b
        this (?:story|article|report|piece|copy) (?:was|is|has been) (?:first |originally |auto-|automatically )?(?:published|produced|generated|provided|translated|syndicated|reprinted|republished|supplied|distributed) (?:automatically|by (?-i:\p{Lu})|by the (?-i:\p{Lu})|from (?-i:[\p{Lu}a])|with|(?:in|on) (?:the )?(?-i:\p{Lu}))
        this (?:story|article) is more than \w+ (?:weeks?|months?|years?) old\b
        this is a (?:developing|breaking)(?: news)? story\b
        (?:more|details) to follow\W*\Z
        except for the headline,
        \(?this story has not been edited\b
        .{0,60}\b(?:coverage|journalism|newsroom) .{0,30}(?:receives?|is supported by)\b
        follow (?:all )?.{0,40}\bcoverage\b
        (?:find|see|for) (?:more|all) (?:of )?.{0,50}\b(?:coverage|stories)\b.{0,20}(?:at|here|https?|www)\b
        visit our website\b
        .{0,40}transcripts are created\b
        """,
    ),
    _form(
        "line that asks to be followed or shared",
        30,
        r"""
        follow .{0,60}\bon (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|telegram|whatsapp|linkedin|youtube)\b
        follow (?:us|@\w+)
        (?:like|find|join|add) us on\b
        share (?:this|via|the (?:story|article))\b
        share on (?:facebook|twitter|x|whatsapp|linkedin|reddit)\b
        """,
    ),
    _form(
        "age of the page, or time it takes to read",
        14,
        r"""
        (?:updated|published|posted)(?: [\p{L}\p{N}]+){1,4} ago
        \p{N}+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago
        \p{N}{1,2}[:.h]\p{N}{2} ?(?:[ap]\.?m\.?|uhr|\p{L}{2,4})?
        \p{N}+[\s-]?min(?:ute)?s? read
        temps de lecture.{0,20}
        (?:artikel anhören|zur merkliste hinzufügen|offrir l['’]article|article réservé aux abonnés|nur für abonnenten)\b.{0,20}
        after newsletter promotion
        (?:estimated )?reading time\b.{0,20}
        """,
        end=_END,
    ),
    _form(
        "count of comments, or a call for them",
        8,
        r"""
        (?:(?:view|see|all|read) )?(?:the )?(?:\(?\p{N}[\p{N},.]*[km]?\)? )?(?:comments?|shares?|likes?|views|reactions?|replies|retweets?)(?: ?[:(]? ?\p{N}[\p{N},.]*[km]?\)?)?(?: (?:on this story|so far|below))?
        \(?\p{N}[\p{N},.]*\)? (?:kommentare?|commentaires?|comentarios?|commenti|commento|reacties|comentários?|komentarz[ey]|комментари\p{L}+|تعليقات|تعليق|टिप्पणियाँ|条评论|件のコメント)
        (?:leave|post|add|write) a comment
        join the (?:conversation|discussion)
        be the first to comment
        no comments(?: yet)?
        comments (?:are|have been) (?:closed|disabled)
        """,
        end=_END,
    ),
)
"""The kinds that show in how a paragraph begins."""

RESERVED = Form(
    "copyright line that begins otherwise",
    60,
    compiled(
        r"all\s+rights\s+reserved"
        r"|may\s+not\s+be\s+(?:published|reproduced|copied)[^.]{0,60}\b(?:broadcast|rewritten|redistributed|permission)"
    ),
)
"""May match anywhere in its paragraph."""

SECTION_HEAD = compiled(
    _EDGE
    + "(?:"
    + any_of(
        r"""
        (?:related|recommended|trending|popular|latest|top|most) (?:topics?|stor(?:y|ies)|articles?|news|content|read|viewed|popular|shared|commented|posts?|links?|reads|headlines|videos?)(?: (?:on|now|today|this week|in)\b[^.]{0,30})?
        more (?:on this(?: (?:story|topic))?|stories|news|from [^.]{1,40}|in [^.]{1,30}|coverage|to explore|headlines|like this)
        read (?:more|next|also)
        also (?:read|on\b[^.]{0,30})
        you (?:may|might) (?:also )?(?:like|be interested in)
        around the web
        from (?:the|our) (?:web|partners|archive)
        editors?['’]?s? (?:picks?|choice)
        don['’]t miss
        must reads?
        elsewhere on [^.]{1,30}
        what to read next
        sponsored (?:links|content)
        explore more(?: on these topics)?
        related|on the same topic
        mehr zum thema|meistgelesen|auch interessant
        sur le même (?:sujet|thème)|(?:les )?plus lus
        noticias relacionadas|(?:lo )?más (?:leído|visto)
        potrebbe interessarti|leia também|meest gelezen
        """
    )
    + ")"
    + _END
)
"""The head of a list of links to other stories."""

CAPTION = Form(
    "caption",
    60,
    compiled(
        any_of(
            r"""
            (?:image |photo |picture |video |media )?captions? ?[,:]
            enlarge this image\b
            (?:file|handout|stock) (?:photo|image|picture)(?!s)\b
            (?:photo(?:graph(?:er)?)?|image|picture|foto|bild|illustration|crédit photo)s?(?: (?:by|credit|source|copyright))? ?[:,/]
            (?:image|photo|picture) (?:source|copyright|credit)\b
            photos? by (?-i:\p{Lu})
            (?:getty images|ap:associated press|rex features|shutterstock|alamy|swns|(?-i:EPA)) (?=\w)(?!.*[.。]\Z)
            .*\b(?:hide|toggle|show) caption\b
            .*[(\[](?:[^()\[\]]{0,60}[\s/:])?(?:Getty(?: Images)?|Alamy|Shutterstock)(?:[\s/][^()\[\]]{0,60})?[)\]]\s*\Z
            .*(?:[(\[][^()\[\]]{2,60}[\s/:]|©.{0,40}[(\[])(?-i:AP|AFP|EPA|Reuters|REUTERS|PA|Xinhua|dpa|EFE|ANSA|Bloomberg)(?:[\s/][^()\[\]]{0,60})?[)\]]\s*\Z
            .*[(\[](?-i:AP|AFP|EPA|Reuters|REUTERS|PA|EFE) (?:photo|image|picture|file)?[\s/][^()\[\]]{0,60}[)\]]\s*\Z
            .*[(\[](?:photo|image|picture|credit|foto)\b[^()\[\]]{0,80}[)\]]\s*\Z
            .*(?:\s|/|—|–)(?:Getty Images|via AP|Shutterstock|Alamy)\s*\Z
            .*/(?:AP|AFP|EPA|Reuters|PA)\s*\Z
            """
        )
    ),
)
"""What stands under a picture, as far as its form shows it; the names of picture agencies are those of news."""

BUTTONS = frozenset(
    """
    news sport sports weather business politics culture entertainment lifestyle travel technology video videos menu search
    sections trending popular login log sign subscribe register account profile settings share save print email e-mail
    comment comments copy link facebook twitter whatsapp telegram linkedin reddit pinterest instagram youtube tiktok
    bluesky threads messenger bookmark listen breaking exclusive advertisement skip navigation newsletters newsletter
    podcasts podcast games jobs shop shopping careers contact help faq terms privacy cookies sitemap rss follow tweet pin
    flipboard sms home opinion startseite nachrichten wetter wirtschaft politik panorama menü suche anmelden abmelden teilen
    merken drucken kommentare abo accueil actualités météo partager imprimer connexion inicio noticias deportes compartir
    imprimir iniciar condividi stampa accedi compartilhar entrar delen
    """.split()
)
"""The words of buttons and bars that a story seldom has in a line by themselves."""

SMALL_WORDS = frozenset(
    """
    to on via or and all the your our uk us in up out my this main content back top next more like x read story article
    post live world latest about policy of for a with by it
    """.split()
)
"""What stands between the words of buttons."""
