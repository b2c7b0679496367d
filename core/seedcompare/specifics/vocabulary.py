"""Closed lists of English words that tell what a capitalised word is.

They hold kinds of words, never names: titles before a person, heads of an organisation's name, words
that often open a sentence. What they lack, the compared set itself mostly shows.
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


TITLES = _words(
    "admiral ambassador analyst archbishop attorney baroness bishop candidate captain cardinal chair chairman "
    "chairperson chairwoman chancellor chief coach colonel commander commissioner congressman congresswoman "
    "councilman counsel count dame deputy detective director doctor dr envoy executive father general governor "
    "imam inspector judge king lady leader lieutenant lord madam major mayor minister miss mr mrs ms mullah mx "
    "nominee officer pastor premier president prime prince princess prof professor prosecutor queen rabbi "
    "representative rev reverend secretary senator sergeant sheikh sheriff sir sister speaker spokesman "
    "spokesperson spokeswoman superintendent treasurer vice"
)
"""Keys of words that stand before a person's name."""

HEADS = _words(
    "academy act administration agency agreement airline airlines airport alliance amendment army assembly "
    "association authority award awards bank board bridge brigade broadcasting bureau cabinet campaign "
    "center church city civil club coalition code college command commission committee community company "
    "conference congress convention corporation corps council county court cup daily day defence defense "
    "department district division embassy exchange federation festival force forces foundation front fund games "
    "gazette government group guard hall herald hospital hotel house initiative institute international journal "
    "law league library magazine market media ministry mission monitor mosque museum network news office opera "
    "order organization pact palace park parliament parties party plan police political post press prize program "
    "project radio register report republicans review road room school senate series service services show "
    "society square stadium staff state states station street strip summit sun system team television theater "
    "times today tower treaty tribune trust tv union university valley war week weekly yard zone"
)
"""Keys of words that end the name of an organisation, an institution, a place or a thing, and no person's."""

OPENERS = _words(
    "a about above according across actually add added adding additionally after afterward again against ahead "
    "all almost along already also alternatively although always amid among an and another any anyone anything "
    "apparently approximately are around as aside asked at authorities back based because before behind being "
    "below beside besides better between beyond both briefly but by can certainly citing clearly consequently "
    "could critics currently despite did do does during each earlier either elsewhere especially even eventually "
    "ever every everybody everyone everything except experts few finally first following for former fortunately "
    "four from further furthermore generally given go going hardly has have having he hello hence her here his "
    "historically hopefully how however i if in including indeed initially inside instead into is it its just "
    "last late later lawmakers least less let like likewise look made many may maybe meanwhile might more "
    "moreover most mostly much must my naturally near nearly neither never nevertheless new next no nobody none "
    "nonetheless nor not notably nothing now of off officials often oh ok okay old on once one only opponents or "
    "other others otherwise our out outside over overall part people per perhaps please police possibly "
    "previously prior prosecutors protesters put rather read really recent recently regarding regardless "
    "reporters respond right sadly said same say see separately several shall she should similarly simply since "
    "so some somebody someone something sometimes soon still such supporters sure take than thank thanks that the "
    "their them then there therefore these they this those though three through throughout thus till to today "
    "together tomorrow tonight too toward towards two typically ultimately under unfortunately unless unlike "
    "until up upon us usually very via voters was we well were what whatever when whenever where whereas wherever "
    "whether which while who whoever whom whose why will with within without witnesses worse would yes yesterday "
    "yet you your"
)
"""Keys of words that open sentences and are no names."""

GENERIC = _words(
    "america american americans ceo christian christians congress constitution democrat democratic democrats "
    "english european god gop image internet latino latinos muslim muslims photo photos pool read related "
    "republican republicans spanish tv update updated video web western"
)
"""Keys of words that are written with a capital letter and name nothing in particular by themselves."""

NICKNAMES = {
    "andy": "andrew", "bess": "elizabeth", "beth": "elizabeth", "betsy": "elizabeth", "betty": "elizabeth",
    "bill": "william", "billy": "william", "bob": "robert", "bobby": "robert", "cathy": "catherine",
    "dick": "richard", "drew": "andrew", "hank": "henry", "jack": "john", "kate": "catherine",
    "katherine": "catherine", "kathy": "catherine", "liz": "elizabeth", "meg": "margaret", "ned": "edward",
    "peggy": "margaret", "sasha": "alexander", "ted": "edward", "tony": "anthony", "will": "william",
}  # fmt: skip
"""English short forms of first names that do not start like the name."""

PLACE_OPENERS = _words(
    "east fort great lake los mount new north northern port saint san santa south southern st west western"
)
"""Keys of words that start a place's name and make it another place: ``West Berlin`` is not Berlin."""

PLACE_PREPOSITIONS = _words("across around at in inside near outside throughout")
"""Words after which a single name is likely a place."""

MONTHS = _words("january february march april may june july august september october november december")
"""Keys of the months."""

NO_NAMES = MONTHS | _words(
    "am bst cest cet dr edt est friday gmt i ist monday mr mrs ms pdt pm pst saturday sunday thursday tuesday usa utc "
    "wednesday"
)
"""Keys of words written with a capital letter that are no names by themselves."""

STAGE_WORDS = _words(
    "anchor announcer applause audience begin break cheering clip commercial correspondent crosstalk end female "
    "guest host inaudible interviewer laughter laughs male man moderator music narrator operator overlay "
    "participant pause playing reporter silence singing tape unidentified unknown unintelligible video videotape "
    "voiceover woman"
)
"""Keys of words that a transcript writes in capitals to say who speaks or what is heard, and that name nobody."""
