"""Small plans that look real: invented figures, real kinds of names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from shapely.geometry import Point

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.classes import Kind, LocationKind, Method, Status
from jianxi_gis.model.evidence import Document, Evidence, Locator
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.index import select
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Indicator, Location, Project
from jianxi_gis.model.relation import Relation, RelationIndex
from jianxi_gis.model.session import Session, State

DOCUMENT = Document(
    id="d1",
    title="涧西区发展规划纲要",
    kind="规划纲要",
    date="2021-06-01",
    issuer="涧西区人民政府",
    file_name="plan.txt",
    sha256="0" * 64,
)


def location(
    lon: float = 112.40,
    lat: float = 34.66,
    accuracy_m: float = 100.0,
    method: Method = Method.BLOCK,
    kind: LocationKind = LocationKind.POINT,
) -> Location:
    """Return a place: a point in the district by default."""
    reasoning = "名称含10号街坊，查地名表"
    return Location(Point(lon, lat), kind, method, accuracy_m, reasoning, "10号街坊")


def project(number: int, name: str, yuan: int | None = 100_000_000, **changes: Any) -> Project:
    """Return a listed project with its evidence."""
    evidence = Evidence(
        "d1", Locator(10 + number, 2, "创新空间载体建设", number), "listed", name, "2021-06-01"
    )
    made = Project(
        id=f"p{number}",
        name=name,
        plan=DOCUMENT.title,
        section=2,
        group="创新空间载体建设",
        seq=number,
        investment_yuan=yuan,
        evidence=(evidence,),
    )
    return replace(made, **changes)


def five_projects() -> tuple[Project, ...]:
    """Return three located projects, one of the whole district, one without a place."""
    done = Evidence(
        "d1", Locator(40), "status", "竣工投用", "2022-03-01", Status.DONE, "中信科创园竣工投用"
    )
    park = project(2, "中信科创园项目", 600_000_000, kind=Kind.SCIENCE, status=Status.DONE)
    return (
        project(
            1,
            "10号街坊改造项目",
            6_000_000_000,
            kind=Kind.RENEWAL,
            section=7,
            group="新型城镇化",
            seq=1,
            locations=(location(112.40, 34.66, 100.0),),
        ),
        replace(
            park,
            evidence=(*park.evidence, done),
            locations=(location(112.38, 34.67, 300.0, Method.GAZETTEER),),
        ),
        project(
            3,
            "建设路提升工程",
            50_000_000,
            kind=Kind.ROAD,
            locations=(location(112.39, 34.668, 30.0, Method.ROAD),),
        ),
        project(
            4,
            "全区老旧管网改造项目",
            360_000_000,
            kind=Kind.UTILITY,
            locations=(location(kind=LocationKind.DISTRICT, method=Method.DISTRICT),),
        ),
        project(
            5,
            "<img src=x onerror=alert(1)>项目",
            None,
            unlocated_reason="名称里没有可查的地名",
        ),
    )


def plan(projects: Sequence[Project] | None = None) -> Plan:
    """Return a plan with one document, two groups and one indicator."""
    return Plan(
        documents=(DOCUMENT,),
        groups=(
            Group(2, "科技创新", "创新空间载体建设", 4, 1_010_000_000, None, Locator(9), "d1"),
            Group(7, "城市更新", "新型城镇化", 1, 6_100_000_000, None, Locator(99), "d1"),
        ),
        projects=tuple(five_projects() if projects is None else projects),
        indicators=(
            Indicator(
                seq=1,
                theme="经济发展",
                name="地区生产总值",
                base="623亿元",
                target="900亿元",
                growth="7.5%",
                nature="预期性",
                locator=Locator(5),
                document_id="d1",
            ),
        ),
    )


def relations() -> RelationIndex:
    """Return relations of the five projects to a block, two roads, a river and a station."""
    return RelationIndex(
        blocks={"p1": (Relation("10号街坊", "words"),)},
        roads={
            "p1": (Relation("建设路", "position", 80.0, 100.0),),
            "p3": (Relation("建设路", "words"),),
            "p2": (Relation("中州西路", "position", 60.0, 300.0),),
        },
        rivers={"p1": (Relation("涧河", "position", 250.0, 100.0),)},
        stations={
            "p1": (Relation("七里河", "position", 400.0, 100.0),),
            "p2": (Relation("秦岭路", "position", 900.0, 300.0),),
        },
    )


def project_layer(projects: Sequence[Project]) -> MapLayer:
    """Return a point layer of the located projects."""
    located = [item for item in projects if item.locations and not item.whole_district]
    spec = LayerSpec(
        id="projects",
        title="项目",
        heading="项目",
        source="projects",
        geometry="point",
        rules=(
            Rule("更新改造", "更新改造", Symbol(fill="#c0392b")),
            Rule("其他", "其他", Symbol(fill="#2c7fb8", marker="square")),
        ),
        order=90,
    )
    columns = columns_from_geometries(
        [item.locations[0].geometry for item in located],
        "point",
        ids=[item.id for item in located],
        codes=[0] * len(located),
        accuracy_m=[item.locations[0].accuracy_m for item in located],
    )
    return MapLayer(spec, columns)


def river_layer() -> MapLayer:
    """Return an empty line layer with a corridor."""
    spec = LayerSpec(
        id="rivers",
        title="河渠",
        heading="河渠",
        source="lines",
        geometry="line",
        rules=(Rule("", "河渠", Symbol(outline="#4c97c9", width_mm=0.8)),),
        corridor_m=300.0,
        order=20,
    )
    return MapLayer(spec, columns_from_geometries([], "line", codes=np.empty(0)), corridor_m=300.0)


def session(**changes: Any) -> Session:
    """Return a session over the five projects, with the filter applied."""
    whole = changes.pop("plan", None) or plan()
    wanted = changes.pop("filter", Filter())
    index = changes.pop("relations", None) or relations()
    shown = select(whole, index, wanted)
    by_id = {item.id: item for item in whole.projects}
    layers = (river_layer(), project_layer([by_id[pid] for pid in shown]))
    state = State(
        plan=whole,
        relations=index,
        filter=wanted,
        shown=shown,
        layer_specs=tuple(layer.spec for layer in layers),
        layers=layers,
        title="涧西区规划项目",
    )
    return Session(replace(state, **changes))
