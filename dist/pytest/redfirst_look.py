"""What a session of pytest would run and from where it loads its modules, for `redfirst prove` and `bisect`.

A plugin for `-p redfirst_look`, which they alone give. It writes one JSON document, at the session's end, into the file
that REDFIRST_LOOK names; with REDFIRST_LOOK_ONLY no test is run (`items`: they are collected, `settings`: nor that). Python
3.9 and newer, pytest 7.0 and newer, no dependencies.
"""

if True:  # pragma: no cover
    import ast
    import json
    import os
    import sys
    import sysconfig

    import pytest

    TAKEN = {name: os.environ.pop(name, "") for name in ("REDFIRST_LOOK", "REDFIRST_LOOK_ONLY")}
    FILE, ONLY = TAKEN["REDFIRST_LOOK"], TAKEN["REDFIRST_LOOK_ONLY"]
    LOOK = {"items": []}


    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(config):
        LOOK["rootdir"] = os.path.realpath(str(config.rootpath))
        LOOK["testpaths"] = [str(path) for path in config.getini("testpaths")]
        LOOK["pythonFiles"] = [str(pattern) for pattern in config.getini("python_files")]


    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(session):
        if ONLY != "settings":
            return None
        session.items, session.testscollected = [], 0
        return True


    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(items):
        if ONLY != "items":
            return
        definitions = {}
        for item in items:
            file = os.path.realpath(str(item.path))
            if file not in definitions:
                definitions[file] = Definitions(file)
            names = [node.name for node in item.listchain() if isinstance(node, pytest.Class)]
            name = getattr(item, "originalname", None) or item.name
            LOOK["items"].append({"id": item.nodeid, "file": file, "ranges": definitions[file].ranges(names, name)})
        items[:] = []


    def pytest_unconfigure():
        if not FILE:
            return
        LOOK["modules"] = modules()
        with open(FILE + ".new", "w", encoding="utf-8") as file:
            json.dump(LOOK, file)
        os.replace(FILE + ".new", FILE)


    def modules():
        """Of what is loaded from files and does not come with Python."""
        paths = sysconfig.get_paths()
        own = tuple(os.path.realpath(paths[key]) + os.sep for key in ("stdlib", "platstdlib"))
        sites = (os.sep + "site-packages" + os.sep, os.sep + "dist-packages" + os.sep)
        found = []
        for name, module in list(sys.modules.items()):
            try:
                file = getattr(module, "__file__", None)
                file = os.path.realpath(file) if isinstance(file, str) else None
                folders = [os.path.realpath(path) for path in getattr(module, "__path__", []) if isinstance(path, str)]
            except Exception:
                continue
            if file is not None and file.startswith(own) and not any(site in file for site in sites):
                continue
            if file is not None or folders:
                found.append({"name": str(name), "file": file, "folders": folders})
        return found


    class Definitions:
        """Where in a file a test is defined, with all in the same file that it is made of."""

        def __init__(self, file):
            try:
                with open(file, "rb") as source:
                    self.body = ast.parse(source.read()).body
            except Exception:
                self.body = []
            #: Imports are not in it: what only they changed, changed no definition.
            self.bound = {}
            for statement in self.body:
                if not isinstance(statement, (ast.Import, ast.ImportFrom)):
                    for name in names_bound(statement):
                        self.bound.setdefault(name, []).append(statement)

        def ranges(self, classes, name):
            """Pairs of a first and a last line; None where the test is not defined here."""
            body, parts = self.body, []
            for owner in classes:
                found = [one for one in body if isinstance(one, ast.ClassDef) and one.name == owner]
                if not found:
                    return None
                body = found[-1].body
                parts += found[-1].decorator_list + found[-1].bases
                parts += [one for one in body if not is_test(one) and not isinstance(one, ast.ClassDef)]
            found = [one for one in body if is_function(one) and one.name == name]
            if not found:
                return None
            return sorted({range_of(node) for node in self.reached(parts + found)})

        def reached(self, nodes):
            waiting, seen = list(nodes), []
            while waiting:
                node = waiting.pop()
                if any(node is one for one in seen):
                    continue
                seen.append(node)
                for name in names_used(node):
                    waiting += self.bound.get(name, [])
            return seen


    def is_function(node):
        return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


    def is_test(node):
        return is_function(node) and node.name.startswith("test")


    def range_of(node):
        decorators = [one.lineno for one in getattr(node, "decorator_list", [])]
        return min([node.lineno, *decorators]), node.end_lineno


    def names_bound(statement):
        if is_function(statement) or isinstance(statement, ast.ClassDef):
            return {statement.name}
        return {
            node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        } | {node.name for node in ast.walk(statement) if is_function(node) or isinstance(node, ast.ClassDef)}


    def names_used(node):
        """Names, arguments (which are fixtures) and texts (which may name one)."""
        for one in ast.walk(node):
            if isinstance(one, ast.Name):
                yield one.id
            elif isinstance(one, ast.arg):
                yield one.arg
            elif isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value
