"""Which 街道 (sub-district) a project belongs to, by words alone: no boundaries are known."""

import re
from collections.abc import Iterator

from jianxi_gis.geo.names import normalise
from jianxi_gis.model.project import Project

_OFFICE = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[区市县由在和与及于、])(?P<name>[\u4e00-\u9fff]{2,4}?)"
    r"(?:街道办事处|街道办|办事处|街道(?=.{0,8}社区))"
)
"""In running words: 建设路街道立面整治 is about a street, 南昌路街道办事处 is not."""
_STATED = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[区市县])(?P<name>[\u4e00-\u9fff]{2,4}?)(?:街道|办事处)"
)
"""Under a heading that asks for it."""
_NO_NAME = re.compile(
    r"^(?:各|全|该|本|所属|所在|相关|有关|辖区|属地|涉及|历史|商业|社区|政府|工作)"
)


def streets(project: Project) -> Iterator[str]:
    """Yield the 街道 that a project's name, owner or ledger names: 武汉路街道.

    Notes
    -----
    A ledger's column of 街道 is believed as it is; elsewhere only an office (办事处) or a 社区 of
    the 街道 tells it from a street that is being rebuilt.
    """
    stated = (claim.value for claim in project.evidence if claim.topic == "street")
    told = (claim.value for claim in project.evidence if claim.topic in {"place", "owner"})
    found = [(_STATED, words) for words in (*stated, project.owner)]
    found += [(_OFFICE, words) for words in (project.name, project.note, *told)]
    names = (
        match["name"] for pattern, words in found for match in pattern.finditer(normalise(words))
    )
    for name in dict.fromkeys(names):
        if not _NO_NAME.match(name):
            yield f"{name}街道"
