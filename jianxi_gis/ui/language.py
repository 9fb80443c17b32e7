"""The language of the window: Chinese, or English from ``resources/translations``."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jianxi_gis.paths import bundled

Language = Literal["zh", "en"]
ENGLISH_FILE = "jianxi_gis_en.ts"


class English(QTranslator):
    """Says in English what goes through ``tr``, whatever widget it belongs to."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        from jianxi_gis.ui.phrasebook import Phrasebook, read_phrases  # a Chinese start needs none

        file = bundled("resources") / "translations" / ENGLISH_FILE
        self._book = Phrasebook(read_phrases(file))

    def translate(
        self, context: str, words: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the English of Chinese words; None for what is not ours or not known."""
        return self._book.say(words)

    def isEmpty(self) -> bool:
        """Return False: Qt asks no empty translator."""
        return False


_QT_CHINESE = {
    "&Look in:": "查找范围(&L)：",
    "Files of &type:": "文件类型(&T)：",
    "Folder": "文件夹",
    "Size": "大小",
}
"""What the file dialog of Qt does not say in Chinese, or oddly."""


class _QtChinese(QTranslator):
    """Says in Chinese what Qt's own translation leaves out."""

    def translate(
        self, context: str, words: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the Chinese of Qt's words; None for what is not Qt's or is said already."""
        return _QT_CHINESE.get(words) if context[:1] == "Q" else None

    def isEmpty(self) -> bool:
        """Return False: Qt asks no empty translator."""
        return False


def tr(words: str) -> str:
    """Return words in the language of the window; for what is no widget."""
    return QCoreApplication.translate("", words)


def speak(language: Language = "zh") -> None:
    """Let the program and Qt speak a language whatever the computer's is.

    The application must exist and no window yet: what is written on a widget stays.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.setParent(None)
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        application.installTranslator(English(application))
        return
    chinese = QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    QLocale.setDefault(chinese)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    if translator.load(chinese, "qtbase", "_", folder):
        application.installTranslator(translator)
        application.installTranslator(_QtChinese(application))
