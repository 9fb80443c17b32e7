"""The language of what Qt itself says: buttons, file dialogs, context menus of text lines."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CHINESE = QLocale(QLocale.Language.Chinese, QLocale.Country.China)


def speak(language: QLocale = CHINESE) -> bool:
    """Let Qt speak a language whatever the computer's is; return False where Qt lacks it.

    The application must exist; the translation lives as long as it does.
    """
    application = QCoreApplication.instance()
    assert application is not None
    QLocale.setDefault(language)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    return translator.load(language, "qtbase", "_", folder) and application.installTranslator(
        translator
    )
