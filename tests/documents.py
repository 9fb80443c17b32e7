"""Small documents of invented projects, as an importer reads them."""

from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.plan import ProjectDraft, Reading
from jianxi_gis.model.project import Group, SkippedLine

TITLE = "星河区规划纲要"


def paper(
    mark: str, title: str = TITLE, date: str = "2021-12-23", kind: str = "规划纲要"
) -> Document:
    """Return a document."""
    return Document(mark, title, kind, date, "", f"{mark}.txt", mark * 8)


def listing(document: Document, *rows: tuple[str, str], first: int = 11) -> Reading:
    """Return a reading of one group, its lines in the source."""
    source = [(Locator(number), "") for number in range(1, first)]
    drafts = []
    for seq, (name, value) in enumerate(rows, 1):
        place = Locator(first + seq - 1, 2, "城市更新", seq)
        text = f"投资{value}的{name}"
        evidence = (
            Evidence(document.id, place, "listed", "列入规划", document.date, Status.LISTED, text),
            Evidence(document.id, place, "investment", value, document.date, None, text),
        )
        yuan = int(value.removesuffix("亿元")) * 10**8
        drafts.append(ProjectDraft(name, 2, "城市更新", seq, yuan, evidence))
        source.append((Locator(place.line), text))
    last = Locator(first + len(rows), 2, "城市更新")
    skipped = SkippedLine(last, "总投资约2亿元，新建月湖桥一座", "不是“投资…的…项目”")
    source.append((Locator(last.line), skipped.text))
    total = sum(draft.investment_yuan or 0 for draft in drafts)
    heading = Group(
        2,
        "工程",
        "城市更新",
        len(rows),
        total,
        None,
        Locator(first - 1, 2, "城市更新"),
        document.id,
    )
    return Reading(document, (heading,), tuple(drafts), skipped=(skipped,), source=tuple(source))


def saying(document: Document, *claims: tuple[str, str, Status]) -> Reading:
    """Return a reading of status sentences, one a line."""
    statements = tuple(
        Statement(document.id, Locator(line), subject, words, status, document.date)
        for line, (subject, words, status) in enumerate(claims, 1)
    )
    source = tuple(
        (Locator(line), f"{subject}{words}。") for line, (subject, words, _) in enumerate(claims, 1)
    )
    return Reading(document, statements=statements, source=source)
