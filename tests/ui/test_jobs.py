from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QThreadPool

from jianxi_gis.ui.jobs import Job


@pytest.fixture
def pool():
    made = QThreadPool()
    yield made
    made.waitForDone()


def test_an_answer_comes_back_on_the_thread_that_asked(qtbot, pool) -> None:
    threads = []
    job = Job(lambda report: current_thread() is main_thread())
    job.finished.connect(lambda answer: threads.append((answer, current_thread())))
    with qtbot.waitSignal(job.finished):
        job.start(pool)
    assert threads == [(False, main_thread())]


def test_an_error_is_handed_over_and_does_not_finish_the_job(qtbot, pool) -> None:
    job = Job(lambda report: 1 // 0)
    finished = []
    job.finished.connect(finished.append)
    with qtbot.waitSignal(job.failed) as told:
        job.start(pool)
    assert isinstance(told.args[0], ZeroDivisionError) and finished == []


def test_cancelling_reaches_the_work_at_its_next_report(qtbot, pool) -> None:
    started, go = Event(), Event()

    def work(report):
        started.set()
        go.wait(5)
        return report(1, 2, "plan.txt")

    job = Job(work)
    told = []
    job.progressed.connect(lambda *progress: told.append(progress))
    with qtbot.waitSignal(job.finished) as answer:
        job.start(pool)
        started.wait(5)
        job.cancel()
        go.set()
    assert told == [(1, 2, "plan.txt")] and answer.args == [False]
