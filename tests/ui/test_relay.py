"""What a worker says reaches the GUI thread, or nobody if whoever asked is gone."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread, main_thread

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.relay import relay


def test_a_call_is_made_on_the_gui_thread(qtbot) -> None:
    receiver, threads = QObject(), []
    carrier = relay()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(carrier.send, receiver, lambda: threads.append(current_thread())).result()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [main_thread()]


def test_a_worker_outlives_whoever_asked_and_speaks_to_nobody(qtbot) -> None:
    told, go = [], Event()
    with ThreadPoolExecutor(1) as pool:
        for _ in range(200):
            go.clear()
            owner = QObject()
            job = Job(lambda report: (go.wait(5), report(1, 1, ""))[1], owner)
            job.finished.connect(told.append)
            job.start(pool)
            owner.deleteLater()
            go.set()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del owner, job
    qtbot.wait(1)
    assert told == []
