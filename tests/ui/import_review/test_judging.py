"""A large ledger is judged in a worker: the window lives on and shows the newest answer alone."""

from documents import listing, paper

from jianxi_gis.model.import_review import ImportReview
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.import_review.judging import Judging

SIGNED = Signature("王工", "2022-09-01T09:00:00+08:00")
LARGE = listing(paper("a"), *((f"{number}号院改造项目", "1亿元") for number in range(1, 1002)))


def test_a_correction_in_a_large_ledger_is_stored_only_once_it_is_judged(qtbot) -> None:
    window = ImportReviewWindow(ImportReview(Plan(), (LARGE,), SIGNED))
    qtbot.addWidget(window)
    assert window.take.isEnabled()
    window.show_review(window.review.correct(0, 3, investment_yuan=500_000_000))
    assert not window.take.isEnabled()
    assert window.words.text() == "正在核对…"
    qtbot.waitUntil(window.take.isEnabled)
    assert window.words.text() == ""
    assert window.drafts.drafts.rows[3].after.investment_yuan == 500_000_000


def test_of_two_corrections_in_a_row_only_the_last_is_answered(qtbot) -> None:
    judging, answers = Judging(), []
    judging.judged.connect(answers.append)
    first = ImportReview(Plan(), (LARGE,), SIGNED)
    judging.ask(first.correct(0, 3, investment_yuan=1))
    judging.ask(first.correct(0, 3, investment_yuan=2))
    assert judging.is_busy
    qtbot.waitUntil(lambda: not judging.is_busy)
    assert [answer.plan.projects[3].investment_yuan for answer in answers] == [2]


def test_an_answer_that_fails_is_told_and_the_next_one_is_worked_out(qtbot, monkeypatch) -> None:
    judging, answers = Judging(), []
    judging.judged.connect(answers.append)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as told:
        patch.setattr("jianxi_gis.ui.import_review.judging.judge", lambda _: 1 // 0)
        judging.ask(ImportReview(Plan(), (LARGE,), SIGNED))
        qtbot.waitUntil(lambda: not judging.is_busy)
    assert told[0][0] is ZeroDivisionError
    judging.ask(ImportReview(Plan(), (LARGE,), SIGNED))
    qtbot.waitUntil(lambda: bool(answers))
