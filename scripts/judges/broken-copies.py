"""Breaks content files at every place and proves that their schemas reject each broken copy.

Called by scripts/judges/schemas, in whose environment jsonschema and ruamel.yaml are installed.
A copy is broken by one of: a key that nobody knows in a mapping, an empty mapping in the place of a
text or a number, a list of lists in the place of a list. Mappings whose keys are data take any key.
"""

import copy
import glob
import json
import os
import sys

import jsonschema
from check_jsonschema.parsers import ParserSet

KEYS_ARE_DATA = {"if", "then", "as", "replacing", "answers", "expect", "ids", "retired"}


def schemas():
    """The schemas by the name of their format; the definitions they share must not differ."""
    found, shared = {}, {}
    for path in sorted(glob.glob("*/schemas/*.json")):
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        for name, definition in schema.get("$defs", {}).items():
            if shared.setdefault(name, definition) != definition:
                sys.exit(f"{path}: its definition of {name} is not that of the other schemas")
        found[os.path.basename(path)[:-5]] = jsonschema.Draft202012Validator(schema)
    return found


def places(value, path=()):
    """Every value in a tree with the path that leads to it."""
    yield path, value
    if isinstance(value, dict):
        for key, below in value.items():
            yield from places(below, (*path, key))
    if isinstance(value, list):
        for index, below in enumerate(value):
            yield from places(below, (*path, index))


def changed(tree, path, value):
    """A copy of a tree with another value at a path."""
    if not path:
        return value
    tree = copy.copy(tree)
    tree[path[0]] = changed(tree[path[0]], path[1:], value)
    return tree


def broken(kind, tree):
    """Copies of a tree, each with one thing that its schema must reject."""
    for path, value in places(tree):
        if isinstance(value, dict):
            is_data = path and path[-1] in KEYS_ARE_DATA or kind == "prose" and path == ("items",)
            if not is_data:
                yield path, changed(tree, path, {**value, "no-such-key": 1})
        elif isinstance(value, list):
            yield path, changed(tree, path, [[[]]])
        else:
            yield path, changed(tree, path, {})


def part(tree, path):
    """The tree with only the elements of its outer lists that a path leads through.

    What surrounds a broken place does not change the verdict, and large files are judged quickly.
    """
    if len(path) < 2 or not isinstance(tree[path[0]], list):
        return tree
    return {**{k: v[:1] if isinstance(v, list) else v for k, v in tree.items()},
            path[0]: [tree[path[0]][path[1]]] if path[1] < len(tree[path[0]]) else []}


def main(files):
    validators, parsers, count = schemas(), ParserSet(), 0
    for path in files:
        tree = parsers.parse_file(path, default_filetype="yaml")
        kind = tree["format"].split("/")[1]
        whole = set()
        for place, copied in broken(kind, tree):
            small = part(copied, place)
            if place[:2] not in whole and not validators[kind].is_valid(part(tree, place)):
                sys.exit(f"{path}: the part around {'/'.join(map(str, place))} is refused unbroken")
            whole.add(place[:2])
            if validators[kind].is_valid(small):
                sys.exit(f"{path}: broken at {'/'.join(map(str, place))}, and its schema accepts it")
            count += 1
    print(f"{len(files)} content files satisfy their schemas; all of {count} broken copies are rejected")


main(sys.argv[1:])
