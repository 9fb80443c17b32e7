"""Which rule of a layer draws a feature."""

from collections.abc import Callable, Sequence

from jianxi_gis.errors import LayerError
from jianxi_gis.model.layer import LayerSpec

ANY = "*"
"""Value of the rule for all classes without a rule of their own."""


def coder(spec: LayerSpec) -> Callable[[Sequence[str]], int]:
    """Return what finds the number of a feature's rule from its class values.

    The first of the values that a rule lists (values of one rule are divided by ``、``) decides,
    else the rule ``*``; without ``class_field`` the first rule draws all.

    Raises
    ------
    LayerError
        From the returned function: no rule for a value; names layer and value.
    """
    codes = {
        value: number for number, rule in enumerate(spec.rules) for value in rule.value.split("、")
    }

    def code(values: Sequence[str]) -> int:
        if not values:
            return 0
        for value in (*values, ANY):
            if value in codes:
                return codes[value]
        raise LayerError(f"没有 value 为“{'、'.join(values)}”的 rules", f"图层 {spec.id}")

    return code
