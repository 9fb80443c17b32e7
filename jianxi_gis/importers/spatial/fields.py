"""Fields of features: which of them is the name of a project."""

import re

_NAME = re.compile(
    r"(?:建设)?(?:项目|工程|小区|楼院|地块|片区)?名称|(?:项目|工程)名?|XMMC|(?:PRO?J(?:ECT)?_?)?NAME",
    re.IGNORECASE,
)


def is_name(field: str) -> bool:
    """Return True for a field that holds names of projects.

    Examples
    --------
    >>> [is_name(field) for field in ("项目名称", "XMMC", "建设单位名称")]
    [True, True, False]
    """
    return _NAME.fullmatch(field.strip()) is not None
