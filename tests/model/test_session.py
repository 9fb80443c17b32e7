"""A change is told to every listener, once."""

import pytest

from jianxi_gis.model.session import Session


def test_a_listener_that_fails_leaves_none_untold_and_is_heard_of() -> None:
    session, told = Session(), []

    def fails(old, new) -> None:
        raise ZeroDivisionError

    session.subscribe(fails)
    session.subscribe(lambda old, new: told.append((old.title, new.title)))
    with pytest.raises(ZeroDivisionError):
        session.update(title="甲")
    assert told == [("", "甲")] and session.state.title == "甲"


def test_who_has_left_is_told_no_more() -> None:
    session, told = Session(), []
    leave = session.subscribe(lambda old, new: told.append(new.title))
    leave()
    session.update(title="甲")
    assert told == []
