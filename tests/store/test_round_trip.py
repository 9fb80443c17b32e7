"""Any plan comes back from a workspace exactly as it went in."""

import tempfile
from dataclasses import replace
from pathlib import Path

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from jianxi_gis.geo.own import OwnPlace
from jianxi_gis.model.classes import Kind, LocationKind, Method, Status
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Indicator, Location, Project, Reported
from jianxi_gis.store.repository import Repository

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
YUAN = st.none() | st.integers(0, 10**15)
COUNT = st.integers(0, 10_000)
LOCATORS = st.builds(
    Locator, COUNT, st.none() | COUNT, TEXT, st.none() | COUNT, COUNT, COUNT, TEXT, TEXT
)
DEGREES = st.floats(-180, 180)
POINTS = st.builds(shapely.Point, DEGREES, DEGREES)
LINES = st.lists(st.tuples(DEGREES, DEGREES), min_size=2, max_size=5).map(shapely.LineString)
BOXES = st.tuples(DEGREES, DEGREES).map(lambda at: shapely.box(*at, at[0] + 1, at[1] + 1))
LOCATIONS = st.builds(
    Location,
    POINTS | LINES | BOXES,
    st.sampled_from(LocationKind),
    st.sampled_from(Method),
    st.floats(0, 1e5),
    TEXT,
    TEXT,
    TEXT,
)
EVIDENCE = st.builds(
    Evidence, TEXT, LOCATORS, TEXT, TEXT, TEXT, st.none() | st.sampled_from(Status), TEXT, TEXT
)
PROJECTS = st.builds(
    Project,
    id=TEXT,
    name=TEXT,
    plan=TEXT,
    section=st.none() | COUNT,
    group=TEXT,
    seq=COUNT,
    investment_yuan=YUAN,
    kind=st.sampled_from(Kind),
    status=st.sampled_from(Status),
    owner=TEXT,
    note=TEXT,
    parent=TEXT,
    evidence=st.lists(EVIDENCE, max_size=3).map(tuple),
    locations=st.lists(LOCATIONS, max_size=3).map(tuple),
    unlocated_reason=TEXT,
    absorbed=st.lists(TEXT, max_size=2).map(tuple),
    version=COUNT,
    reviewed_by=TEXT,
    reviewed_at=TEXT,
)
OWN_PLACES = st.builds(
    OwnPlace,
    TEXT,
    TEXT,
    POINTS | LINES | BOXES,
    st.floats(0, 1e5),
    TEXT,
    st.lists(TEXT, max_size=3).map(tuple),
    st.lists(TEXT, max_size=3).map(tuple),
    TEXT,
    TEXT,
    TEXT,
)
STATEMENTS = st.builds(
    Statement,
    TEXT,
    LOCATORS,
    TEXT,
    TEXT,
    st.sampled_from(Status),
    TEXT,
    st.lists(TEXT, max_size=2).map(tuple),
    TEXT,
)


def few(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


PLANS = st.builds(
    Plan,
    documents=st.lists(
        st.builds(Document, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT),
        max_size=3,
        unique_by=lambda document: document.id,
    ).map(tuple),
    groups=few(st.builds(Group, COUNT, TEXT, TEXT, YUAN, YUAN, YUAN, LOCATORS, TEXT)),
    projects=st.lists(PROJECTS, max_size=3, unique_by=lambda project: project.id).map(tuple),
    indicators=few(st.builds(Indicator, COUNT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, LOCATORS, TEXT)),
    statements=few(STATEMENTS),
    reported=few(st.builds(Reported, TEXT, TEXT, TEXT, LOCATORS, TEXT, TEXT)),
    settlements=few(
        st.builds(Settlement, TEXT, st.lists(TEXT, max_size=3).map(tuple), TEXT, TEXT, TEXT)
    ),
    removed=few(PROJECTS).map(
        lambda found: tuple(
            replace(one, id=f"除{number}", removed_by="甲", removed_at="2026-01-02T08:00:00")
            for number, one in enumerate(found)
        )
    ),
    own_places=st.lists(OWN_PLACES, max_size=3, unique_by=lambda place: place.name).map(tuple),
)


def quotes(plan: Plan) -> list[str]:
    claims = [claim.quote for project in plan.projects for claim in project.evidence]
    return claims + [statement.quote for statement in plan.statements]


@settings(max_examples=60, deadline=None)
@given(PLANS, PLANS)
def test_a_plan_and_the_one_saved_over_it_come_back_exactly(first: Plan, second: Plan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.jianxi"
        with Repository.create(file, first) as repository:
            assert repository.load() == first
        with Repository.open(file) as repository:
            assert repository.load() == first
            repository.save(second)
        with Repository.open(file) as repository:
            assert repository.load() == second
            assert quotes(repository.load()) == quotes(second)


def test_three_dimensions_and_the_last_bit_of_a_degree_are_kept(tmp_path: Path) -> None:
    point = shapely.Point(112.40000000000001, 34.66, 151.3)
    place = Location(point, LocationKind.POINT, Method.BY_HAND, 0.1, "")
    project = replace(Project("a", "", "", None, "", 0, None), locations=(place,))
    with Repository.create(tmp_path / "a.jianxi", Plan(projects=(project,))) as repository:
        loaded = repository.load().projects[0].locations[0].geometry
    assert list(loaded.coords) == [(112.40000000000001, 34.66, 151.3)]
