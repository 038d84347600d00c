"""Redfirst's pytest plugin: what pytest itself knows of a session, a JSON line for every attempt of a test.

It writes only where REDFIRST_PYTEST_LOG names a folder, a file a session; without it, it does nothing. Under xdist the
controller writes, and the workers hand it with their reports what only they know. Nothing that goes wrong in here changes a
test, an exit code or what pytest prints, but for one line at the end that says so. src/ingest/plugin-lines.ts describes
and reads the lines. Python 3.9 and newer, pytest 7.0 and newer, no dependencies.
"""

# This file lies outside of site-packages: where nobody says what to measure, coverage.py would count it as the project's.
if True:  # pragma: no cover
    import functools
    import json
    import os
    import sys
    import time
    import types

    import _pytest
    import pluggy
    import pytest

    SCHEMA = "redfirst/pytest@1"
    FOLDER_VARIABLE = "REDFIRST_PYTEST_LOG"
    IDS_VARIABLE = "REDFIRST_PYTEST_IDS"
    #: Names a file like that of `--redfirst-ids`; ids that are not collected are passed over.
    ORDER_VARIABLE = "REDFIRST_PYTEST_ORDER"
    #: This session tries tests again: `serial` in this one process, `parallel` as the arguments say.
    AGAIN_VARIABLE = "REDFIRST_PYTEST_AGAIN"
    VARIABLES = (FOLDER_VARIABLE, IDS_VARIABLE, ORDER_VARIABLE, AGAIN_VARIABLE)

    #: What a session that tries tests again must not do, by the options of pytest and of plugins that would make it so:
    #: end early, leave tests out, try them again by itself, write over the reports of the session that is looked into.
    AGAIN_OPTIONS = {
        "maxfail": 0,
        "stepwise": False,
        "lf": False,
        "failedfirst": False,
        "newfirst": False,
        "reruns": 0,
        "xmlpath": None,
        "resultlog": None,
        "report_log": None,
        "json_report": False,
        "json_report_file": "none",
        "htmlpath": None,
        "cov_source": [],
        "benchmark_json": None,
        "benchmark_autosave": False,
        "benchmark_save": None,
    }
    SERIAL_OPTIONS = {"numprocesses": 0, "dist": "no", "tx": [], "distload": False, "looponfail": False}

    #: Characters kept of a message, and of a traceback's head and tail; far more than a reader shows.
    MESSAGE_BOUND = 20_000
    TEXT_HEAD = 20_000
    TEXT_TAIL = 60_000
    #: Frames kept of an endless recursion.
    FRAMES_HEAD = 20
    FRAMES_TAIL = 60

    #: Bytes by which the file grows; what a killed process leaves of them is NUL.
    CHUNK = 64 * 1024

    #: What the controller tells a worker.
    LOG_INPUT = "redfirst_log"
    IDS_INPUT = "redfirst_ids"
    #: The attribute by which a worker hands details on; the controller takes it off before another plugin sees it.
    DETAILS = "_redfirst"
    #: Where pytest keeps its own machinery, whose frames say nothing of a project.
    INTERNAL = tuple(os.path.dirname(module.__file__) + os.sep for module in (_pytest, pluggy))

    #: pytest's name of the phase in which a worker died.
    CRASH = "???"
    NOTHING = {}

    quote = json.encoder.encode_basestring_ascii
    TestReport = pytest.TestReport


    def dumps(value):
        """Compact and ASCII: NUL and lone surrogates are escapes, and a line never holds a line break."""
        return json.dumps(value, separators=(",", ":"))


    def pytest_addoption(parser):
        parser.getgroup("redfirst").addoption(
            "--redfirst-ids",
            metavar="FILE",
            default=None,
            help="run exactly the tests whose node ids this file holds, as a JSON array or one JSON string a line",
        )


    # Around those of the plugins whose options these are.
    @pytest.hookimpl(hookwrapper=True)
    def pytest_load_initial_conftests(early_config):
        if AGAIN_VARIABLE in os.environ:
            give(early_config.known_args_namespace, AGAIN_OPTIONS)
        yield

    @pytest.hookimpl(hookwrapper=True)
    def pytest_cmdline_main(config):
        how = os.environ.get(AGAIN_VARIABLE)
        if how is not None:
            give(config.option, AGAIN_OPTIONS)
            if ORDER_VARIABLE in os.environ:
                give(config.option, {"markexpr": "", "keyword": ""})
            if how == "serial":
                give(config.option, SERIAL_OPTIONS)
        yield

    def give(options, values):
        for name, value in values.items():
            if hasattr(options, name):
                setattr(options, name, value)

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(config):
        # What the tests start must neither write into this session's folder nor choose by its ids.
        taken = {name: os.environ.pop(name) for name in VARIABLES if name in os.environ}
        config.add_cleanup(functools.partial(os.environ.update, taken))
        given = getattr(config, "workerinput", None)
        ids = config.option.redfirst_ids or taken.get(IDS_VARIABLE)
        order = taken.get(ORDER_VARIABLE) or (given or NOTHING).get(IDS_INPUT)
        if ids:
            config.pluginmanager.register(Chooser(ids, is_exact=given is None), "redfirst-ids")
        elif order:
            config.pluginmanager.register(Chooser(order, is_exact=False), "redfirst-ids")
        try:
            folder = None if given is not None or config.option.collectonly else taken.get(FOLDER_VARIABLE)
            if folder:
                kind = Recorder if workers_of(config.option) is None else Controller
                config.pluginmanager.register(kind(config, Log(folder)), "redfirst-recorder")
            elif given is not None and given.get(LOG_INPUT):
                config.pluginmanager.register(Worker(), "redfirst-worker")
            else:
                return
            # Workers, which may be started at any time, need the path to find this file.
            if workers_of(config.option) is None or given is not None:
                leave_path(config)
        except Exception as error:
            tell(error)

    def leave_path(config):
        """Neither do programs that the tests start need to find this file."""
        path = os.environ.get("PYTHONPATH", "")
        own = os.path.dirname(os.path.abspath(__file__))
        rest = [folder for folder in path.split(os.pathsep) if os.path.abspath(folder) != own or folder == ""]
        if len(rest) == len(path.split(os.pathsep)):
            return
        config.add_cleanup(functools.partial(os.environ.__setitem__, "PYTHONPATH", path))
        if rest:
            os.environ["PYTHONPATH"] = os.pathsep.join(rest)
        else:
            del os.environ["PYTHONPATH"]

    def tell(error):
        try:
            print(f"redfirst: the log of this session is not whole: {error}", file=sys.stderr)
        except Exception:
            pass

    class Chooser:
        """Keeps the items with the given node ids, however odd those are, in the order of these."""

        def __init__(self, path, is_exact):
            self.path = os.path.abspath(path)
            #: An id that is not collected is an error. A worker can't say so; the tests that it has are run.
            self.is_exact = is_exact
            try:
                with open(path, "rb") as file:
                    ids = ids_of(file.read())
            except (OSError, ValueError, TypeError) as error:
                raise pytest.UsageError(f"--redfirst-ids: {path} can't be read as a JSON list of node ids: {error}")
            self.places = {nodeid: place for place, nodeid in reversed(list(enumerate(ids)))}

        @pytest.hookimpl(optionalhook=True)
        def pytest_configure_node(self, node):
            node.workerinput[IDS_INPUT] = self.path

        @pytest.hookimpl(trylast=True)
        def pytest_collection_modifyitems(self, config, items):
            kept = [item for item in items if item.nodeid in self.places]
            if self.is_exact:
                missing = self.places.keys() - {item.nodeid for item in kept}
                if missing:
                    first = ascii(sorted(missing)[0])
                    raise pytest.UsageError(f"--redfirst-ids: not collected: {first}, {len(missing)} in all")
            rest = [item for item in items if item.nodeid not in self.places]
            if rest:
                config.hook.pytest_deselected(items=rest)
                items[:] = kept

        # After all that shuffle or sort, and before xdist's workers tell what they have.
        @pytest.hookimpl(tryfirst=True)
        def pytest_collection_finish(self, session):
            session.items.sort(key=lambda item: self.places.get(item.nodeid, -1))


    def ids_of(content):
        text = content.decode(json.detect_encoding(content), "surrogatepass")
        try:
            ids = json.loads(text)
            ids = [ids] if isinstance(ids, str) else ids
        except ValueError:
            ids = [json.loads(line) for line in text.split("\n") if line.strip()]
        if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
            raise ValueError("it holds something else")
        return ids


    class Log:
        """The file. A line is in the system's hands once it is written: no end of this process takes it back."""

        def __init__(self, folder):
            self.descriptor = None
            self.error = None
            self.pid = os.getpid()
            #: Bytes written, and up to which byte the file has its place.
            self.used = self.reserved = 0
            #: The last line is a test's beginning without an end.
            self.is_open = False
            try:
                os.makedirs(folder, exist_ok=True)
                self.descriptor = self.create(folder)
                # A fork of this process has the file too, and nothing to say.
                if hasattr(os, "register_at_fork"):
                    os.register_at_fork(after_in_child=self.close)
            except Exception as error:
                self.fail(error)

        def create(self, folder):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            for number in range(1000):
                name = f"pytest-{os.getpid()}-{time.time_ns()}-{number}.jsonl"
                try:
                    return os.open(os.path.join(folder, name), flags, 0o666)
                except FileExistsError:
                    continue
            raise FileExistsError(folder)

        def line(self, text, begun="", is_rest=False):
            """
            Writes a line, or the rest of the one that was begun. `begun` is the beginning of the test that comes next; its
            line stays open, so that it is known which test was running should this process die.
            """
            closing = "}\n" if self.is_open and not is_rest else ""
            self.put(f"{closing}{text}\n{begun}", begun != "")

        def put(self, text, is_open):
            self.is_open = is_open
            if self.descriptor is not None:
                # All of it is ASCII.
                self.used += len(text)
                if self.used > self.reserved:
                    self.reserve()
                if os.write(self.descriptor, text.encode()) != len(text):
                    raise OSError("the file took only a part of a line")

        def reserve(self):
            """To make a file longer costs several times as much as to write, so it is done for many lines at once."""
            start, self.reserved = self.reserved, self.used + CHUNK
            try:
                os.posix_fallocate(self.descriptor, start, self.reserved - start)
            except (AttributeError, OSError):
                try:
                    os.ftruncate(self.descriptor, self.reserved)
                except OSError:
                    # What is left of the disk, or of a limit, can still be written.
                    self.reserved = sys.maxsize

        def fail(self, error):
            """From here on nothing is written."""
            self.error = self.error or f"{type(error).__name__}: {error}"
            self.close()

        def close(self):
            descriptor, self.descriptor = self.descriptor, None
            if descriptor is None:
                return
            if self.error is None and self.pid == os.getpid():
                os.ftruncate(descriptor, self.used)
            os.close(descriptor)


    def guarded(hook):
        """A hook whose failure ends the log and nothing else."""

        @functools.wraps(hook)
        def call(self, *args, **kwargs):
            try:
                hook(self, *args, **kwargs)
            except Exception as error:
                self.log.fail(error)

        return call


    class Witness:
        """What only the process that runs a test can know of it."""

        def __init__(self):
            #: JSON of the markers of those tests that have some, by node id.
            self.marked = {}
            #: There is something that goes with the next report.
            self.has_news = False
            #: JSON of the exceptions since the last report was logged, by phase.
            self.raised = {}
            self.logged = None
            #: The report of a phase that failed and is not logged; a plugin that tries again may never log it.
            self.unlogged = None

        def collected(self, items):
            texts = {}
            parent, inherited = None, []
            for item in items:
                if item.parent is not parent:
                    parent = item.parent
                    inherited = [mark for node in parent.listchain()[::-1] for mark in node.own_markers]
                if item.own_markers or inherited:
                    names = markers_of(item.own_markers + inherited)
                    if names not in texts:
                        texts[names] = dumps(names)
                    self.marked[item.nodeid] = texts[names]

        def interact(self, call, report):
            """A phase has failed. pytest says so after its report is logged, plugins that try again before."""
            if hasattr(report, "context"):
                return
            self.has_news = True
            self.raised[report.when] = raised_of(call.excinfo)
            if report is not self.logged and report.when != "teardown":
                self.unlogged = report

        def details(self, report, when):
            """JSON texts to go with the report that is about to be logged; None when there are none."""
            if not self.has_news:
                return None
            details = {}
            unlogged = self.unlogged
            if unlogged is report:
                self.unlogged = None
            elif unlogged is not None and when == "teardown":
                self.unlogged = None
                failure = failure_json(unlogged, self.raised.pop(unlogged.when, ""))
                details["hidden"] = phase_json(unlogged.when, "rerun", unlogged.duration, failure)
            if self.raised:
                details["raised"] = self.take()
            self.has_news = self.unlogged is not None
            return details

        def take(self):
            raised, self.raised = self.raised, {}
            return raised


    class Recorder:
        """Writes the log of a session that runs its tests itself."""

        def __init__(self, config, log):
            self.config = config
            self.log = log
            self.witness = Witness()
            self.session = None
            self.deselected = None
            self.collected = set()
            #: What is logged of the running test, as long as all of it passed.
            self.reports = []
            #: The item whose line is begun, as long as there is nothing else to say of it.
            self.item = None
            #: The unfinished attempt of each worker; without workers there is one.
            self.attempts = {}
            #: The items that are still to come, while they come in this order.
            self.order = iter(())
            self.calls = not getattr(config.option, "setuponly", False)

        @guarded
        def begin(self, session):
            self.session = session
            self.log.line(dumps(environment_of(self.config)))

        @pytest.hookimpl(tryfirst=True)
        def pytest_sessionstart(self, session):
            self.begin(session)

        @pytest.hookimpl(tryfirst=True)
        def pytest_collectreport(self, report):
            self.collect(report)

        @guarded
        def collect(self, report):
            # Under xdist every worker says the same.
            if report.outcome == "passed" or report.nodeid in self.collected:
                return
            self.collected.add(report.nodeid)
            failure = f',"failure":{failure_json(report)}' if report.outcome == "failed" else ""
            self.log.line(f'{{"collect":{quote(report.nodeid)},"outcome":{quote(report.outcome)}{failure}}}')

        def pytest_deselected(self, items):
            self.deselected = (self.deselected or 0) + len(items)

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session):
            self.start(session)

        @guarded
        def start(self, session):
            self.witness.collected(session.items)
            self.order = iter(session.items)
            self.count(session.testscollected, self.begin_next())

        def count(self, selected, begun=""):
            self.log.line(dumps({"selected": selected, "deselected": self.deselected}), begun)

        def begin_next(self, again=None):
            """The beginning of the line of the test that comes next, or of one that is tried again; '' for none."""
            if again is not None:
                again.is_begun = True
                again.markers = self.witness.marked.get(again.nodeid, "")
                self.attempts[""] = again
                return again.head
            self.item = next(self.order, None)
            return "" if self.item is None else head_of(self.item.nodeid, self.item.location)

        def begun_attempt(self):
            """Of the test whose line is begun, once there is more to say of it than that it passed."""
            item, self.item = self.item, None
            if item is None:
                return None
            attempt = self.attempts[""] = Attempt(item.nodeid, item.location)
            attempt.is_begun = True
            attempt.markers = self.witness.marked.get(attempt.nodeid, "")
            return attempt

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_logreport(self, report):
            try:
                self.reports.append(report)
                if report.when == "teardown" or report.outcome != "passed":
                    self.take_reports()
            except Exception as error:
                self.log.fail(error)

        def take_reports(self):
            reports, item = self.reports, self.item
            self.reports = []
            if item is not None and len(reports) == 3 and self.log.is_open and not self.witness.has_news:
                setup, call, teardown = reports
                fields = call.__dict__
                # The way of nearly every test: its line is begun, it passed, and there is nothing else to say of it.
                if (
                    call.location is item.location
                    and call.when == "call"
                    and teardown.outcome == "passed"
                    and type(call) is TestReport
                    and "rerun" not in fields
                    and "wasxfail" not in fields
                ):
                    markers = self.witness.marked and self.witness.marked.get(item.nodeid, "")
                    rest = passed(markers, setup.duration, call.duration, teardown.duration)
                    begun = self.begin_next()
                    self.log.put(f"{rest}\n{begun}", begun != "")
                    return
            for report in reports:
                self.witness.logged = report
                self.log_report(report, report.when, self.witness.details(report, report.when))

        def log_report(self, report, when, details, worker=""):
            if type(report) is not TestReport and hasattr(report, "context"):
                self.log_subtest(report, worker)
                return
            attempt = self.attempts.get(worker) or (None if worker else self.begun_attempt())
            if attempt is None or not attempt.is_of(report) or (when == "setup" and attempt.phases):
                attempt = self.unexpected_attempt(report, attempt, worker)
            attempt.add(report, when, details)
            # Older versions of pytest-rerunfailures log nothing after the phase that is rerun.
            if when == "teardown" or report.outcome == "rerun" or when == CRASH:
                # pytest tells of a failed teardown's exception right after this.
                if report.outcome != "failed" or worker or when in attempt.raised:
                    self.finish(attempt, worker)

        def unexpected_attempt(self, report, expected, worker):
            if expected is not None:
                if expected.is_begun and not expected.phases:
                    self.order = iter(())
                self.finish(expected, worker, is_last=True)
            self.attempts[worker] = Attempt(report.nodeid, report.location)
            return self.attempts[worker]

        def pytest_exception_interact(self, node, call, report):
            try:
                # Around what could not be collected pytest puts an exception of its own.
                if isinstance(report, pytest.CollectReport):
                    return
                self.witness.interact(call, report)
                attempt = self.attempts.get("")
                # A failure is written before the teardown, which may never end.
                if attempt is not None and attempt.phases and self.witness.raised and report is self.witness.logged:
                    attempt.raised = {**attempt.raised, **self.witness.take()}
                    self.witness.has_news = False
                    self.finish(attempt)
            except Exception as error:
                self.log.fail(error)

        def finish(self, attempt, worker="", is_last=False):
            del self.attempts[worker]
            if not attempt.phases:
                return
            if attempt.is_plain and len(attempt.phases) < 3 and self.calls:
                attempt.complete()
            begun, again = "", attempt.again()
            if worker and again is not None and again.goes_on:
                self.attempts[worker] = again
            elif not worker and not is_last:
                begun = self.begin_next(again)
            if attempt.is_begun and self.log.is_open:
                self.log.line(attempt.rest(worker), begun, is_rest=True)
            else:
                self.log.line(attempt.head + attempt.rest(worker), begun)

        def log_subtest(self, report, worker):
            """A subtest that passes or is skipped decides nothing."""
            if report.outcome in ("failed", "rerun"):
                subtest = Attempt(report.nodeid, report.location)
                subtest.add(report, report.when, None)
                name = quote(context_name(report.context))
                self.log.line(f'{subtest.head},"subtest":{name}{subtest.rest(worker)}')

        @guarded
        def note(self, name, fields):
            self.log.line(dumps({name: fields}))

        def pytest_internalerror(self, excrepr, excinfo):
            try:
                self.note("error", {"type": type_name(excinfo.type), "text": bounded(str(excrepr))})
            except Exception as error:
                self.log.fail(error)

        def pytest_keyboard_interrupt(self, excinfo):
            try:
                self.note("interrupt", {"type": type_name(excinfo.type), "message": str(excinfo.value)[:MESSAGE_BOUND]})
            except Exception as error:
                self.log.fail(error)

        @pytest.hookimpl(trylast=True)
        def pytest_unconfigure(self):
            self.end()
            self.log.close()
            if self.log.error is not None:
                tell(self.log.error)

        @guarded
        def end(self):
            self.take_reports()
            for worker, attempt in list(self.attempts.items()):
                # That a test was begun is written already.
                if not attempt.is_plain or len(attempt.phases) > 1:
                    self.finish(attempt, worker, is_last=True)
            if self.session is not None:
                selected, code = self.session.testscollected, int(self.session.exitstatus)
                self.note("end", {"exit": code, "selected": selected, "deselected": self.deselected})


    class Controller(Recorder):
        """Writes the log of a session whose tests are run by xdist's workers."""

        def __init__(self, config, log):
            super().__init__(config, log)
            self.is_counted = False

        @pytest.hookimpl(optionalhook=True)
        def pytest_configure_node(self, node):
            node.workerinput[LOG_INPUT] = True

        def start(self, session):
            """The workers collect, and choose the order."""

        @pytest.hookimpl(optionalhook=True)
        def pytest_xdist_node_collection_finished(self, node, ids):
            if not self.is_counted:
                self.is_counted = True
                self.count(len(ids))

        def pytest_runtest_logstart(self, nodeid, location):
            try:
                self.log.line(head_of(nodeid, location) + "}")
            except Exception as error:
                self.log.fail(error)

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_logreport(self, report):
            try:
                fields = report.__dict__
                worker = fields.get("worker_id")
                if worker is None:
                    node = fields.get("node")
                    worker = "?" if node is None else node.gateway.id
                self.log_report(report, report.when, fields.pop(DETAILS, None), worker)
            except Exception as error:
                self.log.fail(error)


    class Worker:
        """Hands on to the controller what only this process knows."""

        def __init__(self):
            self.witness = Witness()

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session):
            try:
                self.witness.collected(session.items)
            except Exception:
                pass

        def pytest_exception_interact(self, node, call, report):
            try:
                # What comes after the last report of a test has nothing to go with.
                is_late = report is self.witness.logged and report.when == "teardown"
                if not is_late and not isinstance(report, pytest.CollectReport):
                    self.witness.interact(call, report)
            except Exception:
                pass

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_logreport(self, report):
            try:
                witness = self.witness
                witness.logged = report
                details = witness.details(report, report.when)
                if report.when == "setup" and report.nodeid in witness.marked:
                    details = {**(details or NOTHING), "markers": witness.marked[report.nodeid]}
                if details is not None:
                    setattr(report, DETAILS, details)
            except Exception:
                pass


    class Attempt:
        """One execution of a test, as far as it is not yet written."""

        is_begun = False
        #: Its first phases are written already.
        goes_on = False
        is_plain = True
        is_tried_again = False
        rerun = None
        markers = ""
        raised = NOTHING

        def __init__(self, nodeid, location):
            self.nodeid = nodeid
            self.location = location
            self.head = head_of(nodeid, location)
            #: Pairs of a phase and its duration if it plainly passed, else its JSON or its report.
            self.phases = []

        def is_of(self, report):
            # The reports of one item share its location; a node id may cost a computation.
            return report.location is self.location or report.nodeid == self.nodeid

        def add(self, report, when, details):
            if when == "setup":
                self.goes_on = self.is_tried_again = False
            if details is not None:
                self.take(details)
            fields = report.__dict__
            if "rerun" in fields:
                self.rerun = fields["rerun"]
            outcome = report.outcome
            if outcome == "passed" and "wasxfail" not in fields:
                self.phases.append((when, report.duration))
                return
            self.is_plain = False
            self.phases.append((when, report))
            if outcome == "rerun":
                self.is_tried_again = True

        def take(self, details):
            self.markers = details.get("markers", self.markers)
            if "raised" in details:
                self.raised = {**self.raised, **details["raised"]}
            if "hidden" in details:
                self.is_plain = False
                self.is_tried_again = True
                self.phases.append(("hidden", details["hidden"]))

        def complete(self):
            """A call that passed and is not told of is one that a plugin wants to see pass again (PyPI's `flaky`)."""
            if self.goes_on or self.phases[-1][0] != "teardown":
                return
            self.is_plain = False
            self.is_tried_again = True
            self.phases.insert(-1, ("hidden", phase_json("call", "passed", 0)))

        def again(self):
            """The attempt at the same test that comes next; None when none does."""
            is_over = self.phases[-1][0] in ("teardown", CRASH)
            if is_over and not self.is_tried_again:
                return None
            attempt = Attempt(self.nodeid, self.location)
            attempt.goes_on = not is_over
            attempt.is_tried_again = not is_over and self.is_tried_again
            return attempt

        def rest(self, worker):
            text = f',"worker":{quote(worker)}' if worker else ""
            if self.rerun is not None:
                text += f',"rerun":{int(self.rerun)}'
            if self.is_plain and len(self.phases) == 3:
                return text + passed(self.markers, *(duration for _, duration in self.phases))
            if self.markers:
                text += f',"markers":{self.markers}'
            if self.is_tried_again:
                text += ',"again":true'
            phases = ",".join(self.phase(when, told) for when, told in self.phases)
            return f'{text},"phases":[{phases}]}}'

        def phase(self, when, told):
            if isinstance(told, str):
                return told
            if isinstance(told, float):
                return phase_json(when, "passed", told)
            is_failure = told.outcome not in ("passed", "skipped")
            failure = failure_json(told, self.raised.get(when, "")) if is_failure else ""
            duration = getattr(told, "duration", 0)
            return phase_json(when, told.outcome, duration, failure, hasattr(told, "wasxfail"))


    def head_of(nodeid, location):
        """The beginning of a test's line; where it is defined if that is known, and the file if it is not its own."""
        file, line = location[0], location[1]
        if line is None:
            return '{"id":' + quote(nodeid)
        if os.sep != "/":
            file = file.replace(os.sep, "/")
        if nodeid.startswith(file):
            return f'{{"id":{quote(nodeid)},"line":{line + 1}'
        return f'{{"id":{quote(nodeid)},"line":{line + 1},"file":{quote(file)}'


    def passed(markers, setup, call, teardown):
        """The rest of the line of an attempt that passed, with what its phases took in seconds."""
        text = ',"us":[%d,%d,%d]}' % (setup * 1e6, call * 1e6, teardown * 1e6)
        return f',"markers":{markers}{text}' if markers else text

    def phase_json(when, outcome, seconds, failure="", is_expected=False):
        expected = ',"xfail":true' if is_expected else ""
        failed = f',"failure":{failure}' if failure else ""
        return f'{{"when":{quote(when)},"outcome":{quote(outcome)},"us":{int(seconds * 1e6)}{expected}{failed}}}'


    def markers_of(marks):
        """Names of marks, nearest first, with the argument of the nearest `severity`."""
        names = set()
        severity = None
        for mark in marks:
            names.add(mark.name)
            if mark.name == "severity" and severity is None:
                severity = next((one for one in (*mark.args, *mark.kwargs.values()) if isinstance(one, str)), None)
        if severity is not None:
            names.add(f"severity({severity[:100]})")
        return tuple(sorted(names))


    def failure_json(report, raised=""):
        """What a report says of a failure; `raised` is the JSON of what the exception itself says."""
        longrepr = report.longrepr
        fields = {"text": "" if longrepr is None else bounded(str(longrepr))}
        crash = getattr(longrepr, "reprcrash", None)
        if crash is not None:
            fields["message"] = str(crash.message)[:MESSAGE_BOUND]
            fields["path"] = str(crash.path)
            fields["line"] = crash.lineno
        # The example that Hypothesis found, and how to run it again.
        told = next((text for name, text in getattr(report, "sections", ()) if name == "Hypothesis"), None)
        if told is not None:
            fields["hypothesis"] = bounded(told)
        text = dumps(fields)
        return f'{text[:-1]},"raised":{raised}}}' if raised else text


    def raised_of(excinfo):
        """JSON of what an exception itself says, without running any code of its own."""
        return dumps({"type": type_name(excinfo.type), "frames": frames_of(excinfo.tb)})


    def type_name(kind):
        """As Python prints it."""
        name, module = kind.__qualname__, kind.__module__
        return name if module in ("builtins", "__main__") else f"{module}.{name}"


    def frames_of(traceback):
        """Outermost first, without those that pytest hides."""
        frames = []
        while traceback is not None:
            frame = traceback.tb_frame
            file = frame.f_code.co_filename
            if not file.startswith(INTERNAL) and not frame.f_locals.get("__tracebackhide__"):
                frames.append([file, traceback.tb_lineno, frame.f_code.co_name])
            traceback = traceback.tb_next
        if len(frames) > FRAMES_HEAD + FRAMES_TAIL:
            frames = frames[:FRAMES_HEAD] + frames[-FRAMES_TAIL:]
        return frames


    def bounded(text):
        cut = len(text) - TEXT_HEAD - TEXT_TAIL
        return text if cut <= 0 else f"{text[:TEXT_HEAD]}\n[… {cut} characters cut …]\n{text[-TEXT_TAIL:]}"


    def context_name(context):
        """A subtest's name as pytest shows it."""
        message = "" if context.msg is None else f"[{context.msg}]"
        values = ", ".join(f"{name}={value}" for name, value in dict(context.kwargs).items())
        return " ".join(part for part in (message, f"({values})" if values else "") if part)[:MESSAGE_BOUND]


    def environment_of(config):
        root = str(config.rootpath)
        return {
            "schema": SCHEMA,
            "python": sys.version.split()[0],
            "implementation": sys.implementation.name,
            "pytest": pytest.__version__,
            "platform": sys.platform,
            "plugins": plugins_of(config),
            "rootdir": root,
            "repository": repository_of(root),
            "folder": str(config.invocation_params.dir),
            "workers": workers_of(config.option),
            "distribution": getattr(config.option, "dist", None),
            "seeds": seeds_of(config.option),
        }


    def plugins_of(config):
        versions = {}
        for _, dist in config.pluginmanager.list_plugin_distinfo():
            try:
                if dist.project_name != "pytest-redfirst":
                    versions[str(dist.project_name)] = str(dist.version)
            except Exception:
                # What was installed by hand may lack its metadata.
                continue
        return versions


    def repository_of(folder):
        """The nearest folder from here upwards that holds a `.git`."""
        while not os.path.exists(os.path.join(folder, ".git")):
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            folder = parent
        return folder


    def workers_of(option):
        """How many workers xdist is asked for; None where pytest runs the tests itself."""
        if getattr(option, "dist", "no") == "no" or not getattr(option, "tx", None):
            return None
        counts = [spec.partition("*")[0] for spec in option.tx]
        return sum(int(count) if count.isdigit() else 1 for count in counts)


    def seeds_of(option):
        """By plugin, as text; only of plugins that use one."""
        seeds = {
            "randomly": getattr(option, "randomly_seed", None),
            "random-order": random_order_seed(option),
            "hypothesis": getattr(option, "hypothesis_seed", None),
        }
        return {name: str(seed) for name, seed in seeds.items() if seed is not None}


    def random_order_seed(option):
        """The plugin's options have values also where it shuffles nothing; those begin with `default:`."""
        names = ("random_order_bucket", "random_order_seed")
        values = [str(getattr(option, name, "default:")) for name in names]
        if not getattr(option, "random_order_enabled", False) and all(value.startswith("default:") for value in values):
            return None
        return values[1][len("default:") :] if values[1].startswith("default:") else values[1]


    def without_file(code):
        """The same code, of no file: coverage.py neither traces nor lists what is in none."""
        inner = tuple(without_file(one) if isinstance(one, types.CodeType) else one for one in code.co_consts)
        return code.replace(co_filename="<redfirst>", co_consts=inner)

    def leave_file(namespace):
        for value in list(namespace.values()):
            if isinstance(value, type) and value.__module__ == __name__:
                leave_file(vars(value))
            while isinstance(value, types.FunctionType) and value.__module__ == __name__:
                value.__code__ = without_file(value.__code__)
                value = getattr(value, "__wrapped__", None)

    def leave_coverage():
        """`coverage run` sees this import, and later reports would ask for a file that is no longer there."""
        try:
            leave_file(globals())
            coverage = sys.modules.get("coverage")
            current = None if coverage is None else coverage.Coverage.current()
            if current is not None:
                current._collector.data.pop(os.path.realpath(__file__), None)
        except Exception:
            pass

    leave_coverage()
