from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from jianxi_gis.model.classes import Status
from jianxi_gis.paths import bundled
from jianxi_gis.ui.actions import VERBS
from jianxi_gis.ui.icons import icon
from jianxi_gis.ui.theme import DARK, LIGHT, apply_theme, current_colors, status_color


@pytest.fixture
def themed(qapp):
    yield qapp
    apply_theme(qapp, "light")


def _luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(name).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def _contrast(one: str, other: str) -> float:
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_every_text_has_a_contrast_of_at_least_four_and_a_half(colors) -> None:
    for ground in (colors.panel, colors.stripe, colors.hover):
        for ink in (colors.text, colors.muted, colors.accent, colors.warning):
            assert _contrast(ink, ground) >= 4.5, (ink, ground)
    assert _contrast(colors.text, colors.accent_soft) >= 4.5
    assert _contrast(colors.accent_text, colors.accent) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_every_status_mark_stands_out_from_its_ground(colors) -> None:
    for status in Status:
        assert _contrast(status_color(status).name(), colors.panel) >= 2.0


@pytest.mark.parametrize(("name", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_style_sheet_uses_known_colours_only(themed, name, colors) -> None:
    apply_theme(themed, name)
    assert current_colors() is colors
    assert "$" not in themed.styleSheet()


def test_every_colour_of_a_theme_is_a_colour() -> None:
    for colors in (LIGHT, DARK):
        for field in fields(colors):
            assert QColor(getattr(colors, field.name)).isValid()


def test_every_verb_has_the_icon_it_names(qapp) -> None:
    for verb in VERBS:
        if verb.icon:
            assert not icon(verb.icon, LIGHT).isNull()


def test_no_two_verbs_share_a_key() -> None:
    keys = [verb.key for verb in VERBS if verb.key]
    assert len(keys) == len(set(keys))


def test_every_icon_takes_the_colour_of_the_theme() -> None:
    for file in (bundled("resources") / "icons").glob("*.svg"):
        assert "currentColor" in file.read_text(encoding="utf-8")
