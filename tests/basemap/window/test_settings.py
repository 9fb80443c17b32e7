"""底图与密钥: keys tested and kept, addresses tried and added, the cache emptied."""

from pathlib import Path
from typing import Any

import keyring
import keyring.backends.fail
import pytest
from PySide6.QtWidgets import QLineEdit

from basemap.conftest import MemoryKeyring, TileServer
from jianxi_gis.basemap.place import tiles_for
from jianxi_gis.controller.basemap_choices import Choices
from jianxi_gis.ui.dialogs.basemap_address import AddressDialog
from jianxi_gis.ui.dialogs.basemap_keys import KeyForm
from jianxi_gis.ui.dialogs.basemap_settings import BasemapSettingsDialog
from jianxi_gis.ui.frames import in_device_pixels
from jianxi_gis.ui.main_window import MainWindow

from .conftest import add, go

pytestmark = pytest.mark.qt

KEY = "goodkey123"


@pytest.fixture
def dialog(qtbot: Any, window: MainWindow) -> BasemapSettingsDialog:
    made = BasemapSettingsDialog(window.basemap_tools, window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def form(
    window: MainWindow, server: TileServer, dialog: BasemapSettingsDialog,
    monkeypatch: pytest.MonkeyPatch,
) -> KeyForm:  # fmt: skip
    """Return the form with the test server in the place of 天地图."""
    keyed = server.source("serverkey")
    address = f"{keyed.address}?tk={{key}}"
    monkeypatch.setattr(
        Choices,
        "source_with",
        lambda _self, service: type(keyed)(
            "t", "天地图", "web", address=address, key_service=service
        ),
    )
    window.basemap_tools.set_offline(False)
    return dialog.keys


def test_a_key_is_hidden_while_it_is_typed_unless_the_user_wants_to_see_it(form: KeyForm) -> None:
    assert form.key.echoMode() == QLineEdit.EchoMode.Password
    form.plain.click()
    assert form.key.echoMode() == QLineEdit.EchoMode.Normal


def test_a_tested_key_takes_the_kind_the_service_answers(qtbot: Any, form: KeyForm) -> None:
    form.key.setText(KEY)
    form.test.click()
    assert not form.test.isEnabled()
    qtbot.waitUntil(form.test.isEnabled, timeout=10_000)
    assert "密钥有效，但它是服务端密钥" in form.answer.text()
    assert form.kind.currentData() == "server"


def test_a_refused_key_is_explained_without_repeating_it(qtbot: Any, form: KeyForm) -> None:
    form.key.setText("wrongkey99")
    form.test.click()
    qtbot.waitUntil(form.test.isEnabled, timeout=10_000)
    assert "密钥类型不符" in form.answer.text()
    assert "wrongkey99" not in form.answer.text()


def test_text_that_cannot_be_a_key_is_said_at_once(form: KeyForm) -> None:
    form.key.setText("密钥?")
    form.test.click()
    assert "不像一个密钥" in form.answer.text()
    assert form.test.isEnabled()


def test_a_key_is_not_tested_offline(qtbot: Any, window: MainWindow, form: KeyForm) -> None:
    window.basemap_tools.set_offline(True)
    form.key.setText(KEY)
    form.test.click()
    qtbot.waitUntil(form.test.isEnabled, timeout=10_000)
    assert "离线模式" in form.answer.text()


def test_a_saved_key_is_in_the_keyring_and_nowhere_in_the_settings(
    qtbot: Any, window: MainWindow, form: KeyForm, memory_keyring: MemoryKeyring, preferences: Any
) -> None:
    form.key.setText(KEY)
    form.save.click()
    qtbot.waitUntil(lambda: "系统密钥环" in form.answer.text(), timeout=5_000)
    assert memory_keyring.kept == {("jianxi_gis", "tianditu"): f"browser:{KEY}"}
    assert form.key.text() == ""
    assert KEY not in str(vars(preferences))
    qtbot.waitUntil(lambda: "已经存有密钥" in form.state.text(), timeout=5_000)
    form.remove.click()
    qtbot.waitUntil(lambda: memory_keyring.kept == {}, timeout=5_000)
    qtbot.waitUntil(lambda: "还没有密钥" in form.state.text(), timeout=5_000)


def test_without_a_keyring_the_user_hears_that_the_key_is_for_this_run(
    qtbot: Any, form: KeyForm
) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    form.key.setText(KEY)
    form.save.click()
    qtbot.waitUntil(lambda: "只在本次运行中有效" in form.answer.text(), timeout=5_000)


@pytest.fixture
def address(qtbot: Any, window: MainWindow) -> AddressDialog:
    window.basemap_tools.set_offline(False)
    made = AddressDialog(window.basemap_tools, window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://a.example/{z}/{x}.png", "缺少"),
        ("ftp://a.example/{z}/{x}/{y}.png", "https://"),
        ("https://a.example/{z}/{x}/{y}/{q}.png", "不认识的占位符"),
        ("https://user:word@a.example/{z}/{x}/{y}.png", "用户名"),
    ],
)
def test_an_address_that_is_none_is_refused_before_anything_is_asked(
    address: AddressDialog, text: str, words: str
) -> None:
    address.address.setText(text)
    address.check.click()
    assert words in address.answer.text()
    address.add.click()
    assert address.isVisible()


def test_an_address_shows_one_tile_before_it_is_added(
    qtbot: Any, address: AddressDialog, server: TileServer
) -> None:
    address.address.setText(server.address("good"))
    assert "http 不加密" in address.answer.text()
    address.check.click()
    qtbot.waitUntil(lambda: address.answer.text() == "地址可用", timeout=10_000)
    assert not address.preview.pixmap().isNull()
    assert len(server.asked) == 1


def test_an_address_that_brings_no_picture_says_so(
    qtbot: Any, address: AddressDialog, server: TileServer
) -> None:
    address.address.setText(server.address("htmlaspng"))
    address.check.click()
    qtbot.waitUntil(lambda: "不完整" in address.answer.text(), timeout=10_000)
    assert address.preview.pixmap().isNull()


def test_an_added_address_is_shown_and_its_key_goes_to_the_keyring(
    qtbot: Any, window: MainWindow, dialog: BasemapSettingsDialog, server: TileServer,
    memory_keyring: MemoryKeyring, preferences: Any,
) -> None:  # fmt: skip
    window.basemap_tools.set_offline(False)
    dialog.own.ask_address()
    asked = dialog.own.findChild(AddressDialog)
    assert asked is not None
    asked.name.setText("市局影像")
    asked.address.setText(f"{server.address('good')}?token={KEY}")
    asked.add.click()
    basemaps = window.basemap_tools.basemaps
    qtbot.waitUntil(lambda: basemaps.choice is not None, timeout=5_000)
    qtbot.waitUntil(lambda: bool(memory_keyring.kept), timeout=5_000)
    assert list(memory_keyring.kept.values()) == [f"browser:{KEY}"]
    assert KEY not in str(vars(preferences))
    assert dialog.own.list.count() == 1
    assert dialog.keys.service.count() == 2
    dialog.own.list.setCurrentRow(0)
    dialog.own.remove.click()
    assert dialog.own.list.count() == 0
    assert basemaps.choice is None


def _kept(folder: Path) -> list[Path]:
    return [file for file in (folder / "cache").rglob("*") if file.is_file()]


def test_the_cache_is_measured_emptied_and_bounded(
    qtbot: Any, window: MainWindow, server: TileServer, tmp_path: Path
) -> None:
    go(qtbot, window, add(window, server, "good"))
    source = server.source("good")
    view = in_device_pixels(window.canvas.view, window.canvas.devicePixelRatioF())
    wanted = len(tiles_for(view, source))
    qtbot.waitUntil(lambda: len(_kept(tmp_path)) == wanted, timeout=10_000)
    dialog = BasemapSettingsDialog(window.basemap_tools, window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.storage.clear.isEnabled, timeout=5_000)
    dialog.storage.clear.click()
    qtbot.waitUntil(lambda: dialog.storage.used.text() == "0.0 MB", timeout=5_000)
    assert _kept(tmp_path) == []
    dialog.storage.limit.setValue(128)
    assert window.basemap_tools.basemaps.cache_limit_mb == 128


def test_offline_mode_can_be_switched_in_the_dialog(
    window: MainWindow, dialog: BasemapSettingsDialog
) -> None:
    assert dialog.storage.offline.isChecked()
    dialog.storage.offline.click()
    assert not window.basemap_tools.basemaps.offline
    window.basemap_tools.set_offline(True)
    assert dialog.storage.offline.isChecked()
