from dataclasses import replace

from factories import five_projects, location, plan, project, relations

from jianxi_gis.model.comparison import compare
from jianxi_gis.model.nearby import nearby


def test_projects_stand_side_by_side_and_rows_that_differ_say_so() -> None:
    first, second, *_ = five_projects()
    rows = {row.title: row for row in compare((first, second), relations())}
    assert rows["总投资"].values == ("60亿元", "6亿元") and rows["总投资"].differs
    assert rows["河渠"].values == ("涧河 250 米", "")
    assert not rows["出自"].differs


def test_what_is_known_of_none_has_no_row() -> None:
    titles = {row.title for row in compare(five_projects()[:2], relations())}
    assert not titles & {"责任单位", "形象进度", "备注"}


def test_neighbours_are_of_the_same_kind_nearest_first_and_never_the_project_itself() -> None:
    first, *_ = five_projects()
    kind = first.kind
    near = replace(project(7, "近处的项目"), kind=kind, locations=(location(112.402, 34.66),))
    nearer = replace(project(8, "更近的项目"), kind=kind, locations=(location(112.401, 34.66),))
    far = replace(project(9, "远处的项目"), kind=kind, locations=(location(112.45, 34.66),))
    other = replace(project(10, "别的类别"), locations=(location(112.401, 34.66),))
    found = nearby(plan([first, near, nearer, far, other]), first)
    assert [one.project.id for one in found] == ["p8", "p7"]
    assert 90 < found[0].distance_m < 93


def test_a_project_without_a_place_has_no_neighbours() -> None:
    *_, district, lost = five_projects()
    assert nearby(plan(), district) == () == nearby(plan(), lost)
