"""Classes of amounts hold every known amount once, and no unknown one."""

from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.sizes import BOUNDS_YUAN, LABELS, size_classes
from tests.factories import project


@given(st.lists(st.none() | st.integers(0, 10**12), max_size=30))
def test_every_known_amount_is_in_the_one_class_whose_bounds_hold_it(amounts) -> None:
    classes = size_classes(project(n, "甲", yuan) for n, yuan in enumerate(amounts))
    known = [yuan for yuan in amounts if yuan is not None]
    assert [one.label for one in classes] == list(LABELS)
    assert sum(one.count for one in classes) == len(known)
    assert sum(one.total_yuan for one in classes) == sum(known)
    for one in classes:
        least, most = one.least_yuan or 0, one.most_yuan or 10**13
        inside = [yuan for yuan in known if least <= yuan <= most]
        assert (one.count, one.total_yuan) == (len(inside), sum(inside))


def test_an_amount_on_a_bound_is_in_the_upper_class() -> None:
    classes = size_classes([project(1, "甲", BOUNDS_YUAN[2])])
    assert [one.label for one in classes if one.count] == ["1–5"]
