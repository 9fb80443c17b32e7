"""Running text: what the indicators of the district have come to."""

from collections.abc import Iterable, Iterator

from jianxi_gis.importers.text.progress import WISH
from jianxi_gis.importers.text.prose import Sentence, Tense
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document
from jianxi_gis.model.measures import find_reported
from jianxi_gis.model.project import Reported


def read_reported(
    found: Iterable[Sentence], source: Content, document: Document
) -> Iterator[Reported]:
    """Yield what parts of a document that look back say of indicators.

    Parameters
    ----------
    found : iterable of Sentence
        Of the running text.
    source : Content
    document : Document

    Notes
    -----
    Wishes and plans (力争, 预计) give none, nor do parts that do not say which time they are about.
    """
    for sentence in found:
        if sentence.tense is not Tense.REVIEW:
            continue
        for measure, value, start in find_reported(sentence.text):
            if not WISH.search(sentence.text[:start]):
                place = source.at(sentence.lines[start])
                yield Reported(measure, value, sentence.as_of, place, document.id, sentence.text)
