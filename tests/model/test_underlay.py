from dataclasses import replace

from jianxi_gis.model.session import State
from jianxi_gis.model.underlay import see_through


def test_over_a_base_map_the_ground_goes_and_roads_are_half_as_strong(bundled: State) -> None:
    before = {layer.spec.id: layer for layer in bundled.layers}
    over = {layer.spec.id: layer for layer in see_through(bundled.layers)}
    assert set(before) - set(over) == {"ground", "neighbours"}
    assert over["roads"].opacity == before["roads"].opacity / 2
    changed = {name for name, layer in over.items() if layer is not before[name]}
    assert changed == {"roads"}


def test_the_same_layers_give_the_same_objects(bundled: State) -> None:
    assert see_through(bundled.layers) is see_through(bundled.layers)


def test_other_layers_give_others(bundled: State) -> None:
    first, *rest = bundled.layers
    hidden = (replace(first, visible=False), *rest)
    assert see_through(hidden) is not see_through(bundled.layers)
