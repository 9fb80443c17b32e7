from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread, main_thread

import numpy as np
import pytest

from jianxi_gis.errors import StoppedError
from jianxi_gis.geo.crs import project
from jianxi_gis.ui.jobs import Job, stop_all


@pytest.fixture
def pool():
    with ThreadPoolExecutor(1) as made:
        yield made


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


def test_jobs_one_after_the_other_can_all_project_coordinates(qtbot, pool) -> None:
    lonlat = np.array([[112.4, 34.66]])
    expected = project(lonlat)
    for _ in range(4):
        job = Job(lambda report: project(lonlat))
        with qtbot.waitSignal(job.finished) as answer:
            job.start(pool)
        assert np.array_equal(answer.args[0], expected)


def test_all_work_can_be_stopped_and_what_waits_does_not_begin(qtbot, pool) -> None:
    begun, failed = Event(), []

    def work(report):
        begun.set()
        while report(0, 1, ""):
            pass

    running, waiting = Job(work), Job(lambda report: pytest.fail("begun"))
    waiting.failed.connect(failed.append)
    running.start(pool)
    waiting.start(pool)
    begun.wait(5)
    with qtbot.waitSignal(waiting.failed):
        assert stop_all(5)
    assert isinstance(failed[0], StoppedError)


def test_work_that_cannot_be_stopped_is_not_waited_for_longer_than_asked(pool) -> None:
    go = Event()
    Job(lambda report: go.wait(5)).start(pool)
    assert not stop_all(0.01)
    go.set()
    assert stop_all(5)


def test_work_that_is_dropped_with_its_pool_is_not_waited_for() -> None:
    pool, go = ThreadPoolExecutor(1), Event()
    Job(lambda report: go.wait(5)).start(pool)
    Job(lambda report: None).start(pool)
    pool.shutdown(wait=False, cancel_futures=True)
    go.set()
    assert stop_all(5)
