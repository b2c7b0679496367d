"""Make the table of letters that `seedcompare.loading.detection` goes by, from lists of frequent words.

The lists are those of justext (Pomikálek 2011; BSD), which the extra ``html`` installs, and for Thai the names of
places and languages in Babel. Run: ``python tests/bench/make_letters.py core/seedcompare/loading/letters.tsv``.
"""

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import justext
from babel import Locale

_LATIN = (
    "Albanian Catalan Croatian Czech Danish Dutch Estonian Finnish French German Hungarian Icelandic Irish Italian "
    "Latvian Lithuanian Maltese Norwegian_Bokmal Polish Portuguese Romanian Slovak Slovenian Spanish Swedish Turkish "
    "Vietnamese Welsh Esperanto"
)
_OTHER = "Belarusian Bulgarian Macedonian Russian Serbian Ukrainian Kazakh Greek Hebrew Arabic Persian Urdu"
_SHAPES = "\u0302\u0306\u031b"
"""The marks of Vietnamese that are part of a vowel; the others are tones."""
_CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")
"""How Romanian is written in encodings that have no comma below."""
_MOST_PAIRS = 400
_MASS = 0.99

_SIMPLIFIED = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分"
    "还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二"
    "等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才"
    "结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据"
    "程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运闻网京称部议织际济党联团席谈访警察英俄选举媒"
)
_TRADITIONAL = dict(
    zip(
        "这个们来为国说时会对发过后里当动还进样现开无长机问头体两军见学实经种关业将间东门话万书车气给让认总电边员战产报记听达议条义则论设计该权区统济党务团联导际处"
        "应变质点从数难题几尔师带张马给闻网称织选举媒与于么没术观争运传类规亲么并爱",
        "這個們來為國說時會對發過後裡當動還進樣現開無長機問頭體兩軍見學實經種關業將間東門話萬書車氣給讓認總電邊員戰產報記聽達議條義則論設計該權區統濟黨務團聯導際處"
        "應變質點從數難題幾爾師帶張馬給聞網稱織選舉媒與於麼沒術觀爭運傳類規親麼並愛",
        strict=True,
    )
)
_JAPANESE = (
    "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちっつづてでとどなにぬねのはばぱひびふぶへべほぼまみむめもゃやゅゆょよらりるれろわをんアィイウェエオカガキギク"
    "グケコゴサザシジスズセソタダチッツテデトドナニネノハバパヒビピフブプヘベペホボポマミムメモャュョラリルレロワンー日一国会人年大十二本中長出三同時政事自行社見月"
    "分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不"
    "来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予"
    "川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果"
    "西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研"
    "収断井何南石足違消境神番規術護展態導鮮備宅害配副算視条幹独警宮究育席輸訪楽起万着乗店述残想線率病農州武声質念待試族象銀域助労例衛然早張映限親額監環験追審商葉"
)
_KOREAN = (
    "이다는의에가고하지한로를은도서기사자인어시리나대정라수그아있일과들보부전제장해구주상원만조게여성스국비경으동공면치개중선학회적관소발유우위신문당안단방행을니것되었"
    "했습까년월모연미세물화마오계때말저내실러반재살업통결차간분명심용산생출교체민의후현법석군최김박통령북남한미협약"
)
_MANY_KINDS = (("Chinese", _SIMPLIFIED), ("Traditional", "".join(_TRADITIONAL.get(x, x) for x in _SIMPLIFIED)),
               ("Japanese", _JAPANESE), ("Korean", _KOREAN))  # fmt: skip


def _listed(language: str) -> list[str]:
    folder = Path(justext.__file__).parent / "stoplists"
    return (folder / f"{language}.txt").read_text(encoding="utf-8").split()


def _thai() -> list[str]:
    locale = Locale("th")
    return [*locale.territories.values(), *locale.languages.values(), *locale.months["format"]["wide"].values()]


def _as_in_cp1258(word: str) -> str:
    """The word with its tones apart, as the encoding of Vietnamese writes them."""
    return "".join(map(_with_tone_apart, word))


def _with_tone_apart(char: str) -> str:
    apart = unicodedata.normalize("NFD", char)
    tones = [mark for mark in apart[1:] if mark not in _SHAPES]
    shaped = "".join(mark for mark in apart if mark not in tones)
    return unicodedata.normalize("NFC", shaped) + "".join(tones)


def _pairs(words: Iterable[str]) -> list[str]:
    counts: defaultdict[str, float] = defaultdict(float)
    for rank, word in enumerate(words, start=10):
        text = f" {word.lower()} "
        for pair in map("".join, pairwise(text)):
            if not pair.isascii() and all(char == " " or unicodedata.category(char)[0] in "LM" for char in pair):
                counts[pair] += 10_000 / rank
    kept, mass, whole = [], 0.0, sum(counts.values())
    for pair, count in sorted(counts.items(), key=lambda each: -each[1])[:_MOST_PAIRS]:
        if mass > _MASS * whole:
            break
        kept.append(pair)
        mass += count
    return kept


def main(target: str) -> None:
    """Write the table: a language a line, its kind, and its pairs of letters or its characters, frequent first."""
    lines = []
    for language in f"{_LATIN} {_OTHER}".split():
        words = _listed(language)
        if language == "Vietnamese":
            words = list(map(_as_in_cp1258, words))
        if language == "Romanian":
            words = [form for word in words for form in (word, word.translate(_CEDILLAS))]
        lines.append((language, "".join(_pairs(words))))
    lines.append(("Thai", "".join(_pairs(_thai()))))
    lines += _MANY_KINDS
    Path(target).write_text("".join(f"{name}\t{letters}\n" for name, letters in lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
