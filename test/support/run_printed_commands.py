"""Runs printed reproduction commands and tells what pytest itself collected and how it ended.

Input (stdin): a JSON array of jobs {command, folder, more}: `command` is given to /bin/sh from `folder`, with `more`
(shell words) at its end. Output: a JSON array of answers in the same order.

The shell and its quoting are real: `pytest` on PATH is a script that writes down its folder, PYTHONPATH and arguments.
pytest is real too, one forked process a command; only the import of pytest and of its plugins is shared.
"""
import importlib
import importlib.metadata
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

SECONDS_A_COMMAND = 40
TOGETHER = 2

STAND_IN = """#!/bin/sh
printf '%s\\0' "$PWD" "${PYTHONPATH-}" "$@" > "$PYTEST_WAS_GIVEN"
"""


class Recorder:
    """What pytest says at its own end, so that printed ids with line breaks in them can't be misread."""

    def __init__(self, path):
        self.path = path
        self.said = {"collected": None, "uncollected": [], "ended": {}, "running": None}

    def keep(self):
        with open(self.path, "w", encoding="ascii") as file:
            json.dump(self.said, file)

    def pytest_collectreport(self, report):
        if report.failed:
            self.said["uncollected"].append(report.nodeid)

    def pytest_collection_finish(self, session):
        self.said["collected"] = [item.nodeid for item in session.items]
        self.keep()

    def pytest_runtest_logstart(self, nodeid):
        self.said["running"] = nodeid
        self.keep()

    def pytest_runtest_logfinish(self):
        self.said["running"] = None

    def pytest_terminal_summary(self, terminalreporter):
        for category, reports in terminalreporter.stats.items():
            for report in reports:
                # The categories are pytest's; '' holds setups and teardowns that passed, warnings have no test.
                if category not in ("", "warnings", "deselected") and hasattr(report, "when"):
                    ended = self.said["ended"].setdefault(report.nodeid, [])
                    if category not in ended:
                        ended.append(category)


def what_pytest_is_given(job, folder, stand_ins):
    given = os.path.join(folder, "given")
    more = " ".join(job.get("more", []))
    shell = subprocess.run(
        ["/bin/sh", "-c", job["command"] + (" " + more if more else "")],
        cwd=job["folder"],
        env={**os.environ, "PATH": stand_ins + os.pathsep + os.environ["PATH"], "PYTEST_WAS_GIVEN": given},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS_A_COMMAND,
    )
    if shell.returncode != 0 or not os.path.exists(given):
        said = (shell.stdout + shell.stderr).decode(errors="replace")
        raise RuntimeError("the shell ended with %d: %s" % (shell.returncode, said[-1000:]))
    with open(given, "rb") as file:
        place, path, *arguments = [os.fsdecode(part) for part in file.read().split(b"\0")[:-1]]
    return place, [entry for entry in path.split(os.pathsep) if entry], arguments


def run_pytest(place, path, arguments, folder):
    """Never returns: the child becomes what `pytest` would be."""
    status = 70
    try:
        os.setsid()
        out = os.open(os.path.join(folder, "out"), os.O_WRONLY | os.O_CREAT, 0o600)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.chdir(place)
        sys.path[:0] = path
        importlib.invalidate_caches()
        sys.argv = ["pytest", *arguments]
        recorder = Recorder(os.path.join(folder, "said"))
        import pytest

        status = int(pytest.main(arguments, plugins=[recorder]))
        recorder.keep()
        sys.stdout.flush()
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(status)


def answer_of(folder, status, in_time):
    answer = {"exit": os.waitstatus_to_exitcode(status) if in_time else None, "problem": None}
    try:
        with open(os.path.join(folder, "said"), encoding="ascii") as file:
            answer.update(json.load(file))
    except FileNotFoundError:
        answer.update({"collected": None, "uncollected": [], "ended": {}, "running": None})
    with open(os.path.join(folder, "out"), encoding="utf-8", errors="replace") as file:
        answer["out"] = file.read()[-2000:]
    return answer


def main():
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")
    jobs = json.load(sys.stdin)
    import pytest  # noqa: F401

    for entry in importlib.metadata.entry_points(group="pytest11"):
        entry.load()
    # Its plugin imports it later, which costs more than all the rest.
    importlib.import_module("hypothesis")
    answers = [None] * len(jobs)
    running = {}
    with tempfile.TemporaryDirectory() as work:
        stand_ins = os.path.join(work, "bin")
        os.mkdir(stand_ins)
        with open(os.path.join(stand_ins, "pytest"), "w") as file:
            file.write(STAND_IN)
        os.chmod(file.name, 0o755)
        waiting = list(enumerate(jobs))[::-1]
        while waiting or running:
            while waiting and len(running) < TOGETHER:
                at, job = waiting.pop()
                folder = os.path.join(work, str(at))
                os.mkdir(folder)
                try:
                    given = what_pytest_is_given(job, folder, stand_ins)
                except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
                    answers[at] = {"exit": None, "problem": str(error), "collected": None, "uncollected": [], "ended": {}, "running": None, "out": ""}
                    continue
                sys.stdout.flush()
                child = os.fork()
                if child == 0:
                    run_pytest(*given, folder)
                running[child] = (at, folder, time.monotonic() + SECONDS_A_COMMAND)
            if not running:
                continue
            child, status = os.waitpid(-1, os.WNOHANG)
            if child == 0:
                for late, (_, _, until) in running.items():
                    if time.monotonic() > until:
                        os.killpg(late, signal.SIGKILL)
                time.sleep(0.005)
                continue
            at, folder, until = running.pop(child)
            answers[at] = answer_of(folder, status, time.monotonic() <= until)
    json.dump(answers, sys.stdout)


main()
