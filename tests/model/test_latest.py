"""An answer is made anew for other objects, not for these very ones."""

from jianxi_gis.model.latest import Latest


def test_the_same_objects_get_the_same_answer_and_equal_ones_a_new_one() -> None:
    one, equal = [1], [1]
    latest = Latest(lambda thing: [*thing, 2])
    made = latest(one)
    assert latest(one) is made
    assert latest(equal) is not made and latest(equal) == made


def test_as_many_answers_are_kept_as_asked_for_and_the_newest_stay() -> None:
    things = [[1], [2], [3]]
    latest = Latest(list, kept=2)
    first, second, third = (latest(thing) for thing in things)
    assert latest(things[1]) is second and latest(things[2]) is third
    assert latest(things[0]) is not first
