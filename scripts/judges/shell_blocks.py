"""Reads a block of shell as bash would, without running it: its commands, comments and files.

Called by scripts/judges/snippets, in whose environment tree-sitter and its grammar for bash are installed. Every
command is found, whichever way an `if` or an `||` would go; a loop over words is gone through word by word. What only
a run could tell (what a command prints, what a person puts in) becomes an unknown: a name between two marks, for
which whoever judges the command sets something plausible.
"""
import re
from dataclasses import dataclass, field

import tree_sitter
import tree_sitter_bash

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))
UNKNOWN = re.compile("\ue000([^\ue001]*)\ue001")
FROM_OUTSIDE = {"HOME", "USER", "PWD", "PATH", "RANDOM", "SECONDS", "HOSTNAME", "TMPDIR", "SHELL", "EDITOR"}
WRAPPERS = {"xargs", "env", "sudo", "timeout", "command", "nohup", "time", "nice", "watch", "exec"}
BRANCHES = {"elif_clause", "else_clause", "case_item"}


def unknown(name):
    """The mark of a value that nobody can know."""
    return f"\ue000{name}\ue001"


def placeheld(text):
    """A text with what a person must put in marked as unknown."""
    return re.sub(r"replace-with[\w-]*", lambda match: unknown(match[0]), text)


@dataclass
class Command:
    """One simple command: its words as bash would pass them on, and as they are written."""
    words: list
    written: list
    row: int
    place: int
    loops: frozenset

    @property
    def program(self):
        return self.words[0] if self.words else ""


@dataclass
class Heredoc:
    """A text that stands in the block itself."""
    name: str
    text: str
    row: int


@dataclass
class Block:
    """All that a block does."""
    commands: list = field(default_factory=list)
    comments: list = field(default_factory=list)  # (row, text), of comments that have a line to themselves
    heredocs: list = field(default_factory=list)
    files: dict = field(default_factory=dict)  # what it writes; None where a command's output goes there
    faults: list = field(default_factory=list)


def read(text):
    """What a block of shell does."""
    return Reader(text).block


class Reader:
    def __init__(self, text):
        self.source = text.encode()
        self.block, self.variables, self.functions, self.called = Block(), {}, {}, set()
        self.loops, self.depth, self.seen, self.from_where = frozenset(), 0, set(), None
        root = PARSER.parse(self.source).root_node
        if root.has_error:
            self.block.faults.append("the judge's grammar does not understand this shell; write it more simply")
        self.note_comments(root)
        self.walk(root)
        for name in [name for name in self.functions if name not in self.called]:
            self.call(name, [])
        self.block.commands.sort(key=lambda command: command.place)

    # Reading.

    def raw(self, node):
        return self.source[node.start_byte:node.end_byte].decode()

    def note_comments(self, node):
        if node.type == "comment":
            begin = self.source.rfind(b"\n", 0, node.start_byte) + 1
            if not self.source[begin:node.start_byte].strip():
                self.block.comments.append((node.start_point[0], self.raw(node)))
        for child in node.children:
            self.note_comments(child)

    def walk(self, node):
        """Goes through a statement in the order of its lines."""
        {
            "variable_assignment": self.assign, "list": self.walk_list, "if_statement": self.walk_if,
            "case_statement": self.walk_if, "for_statement": self.walk_for, "command": self.walk_command,
            "redirected_statement": self.walk_redirected, "function_definition": self.note_function,
            "subshell": self.inside, "command_substitution": self.inside, "process_substitution": self.inside,
            "comment": lambda node: None, "string": self.text, "expansion": self.text,
            "simple_expansion": self.text,
        }.get(node.type, self.walk_children)(node)

    def walk_children(self, node):
        for child in node.named_children:
            self.walk(child)

    def inside(self, node):
        """What happens in a subshell stays there."""
        kept = dict(self.variables)
        self.walk_children(node)
        self.variables = kept

    def perhaps(self, nodes):
        """What may or may not happen; a variable that had a value before keeps it afterwards."""
        kept = dict(self.variables)
        for node in nodes:
            self.walk(node)
        self.variables = {**self.variables, **kept}

    def walk_list(self, node):
        left, *right = node.named_children
        self.walk(left)
        self.perhaps(right)

    def walk_if(self, node):
        branch = []
        for child in [*node.named_children, None]:
            if child is None or child.type in BRANCHES:
                self.perhaps(branch)
                branch = [] if child is None else child.named_children
            else:
                branch = [*branch, child]
        self.perhaps(branch)

    def walk_for(self, node):
        name = self.raw(node.child_by_field_name("variable"))
        values = []
        for child in node.children_by_field_name("value"):
            words = self.words_of(child)
            values += " ".join(words).split() if child.type in ("simple_expansion", "expansion") else words
        values = [unknown(name) if UNKNOWN.search(value) else value for value in values] or [unknown(name)]
        kept, self.loops = self.loops, self.loops | {name}
        for value in values:
            self.variables[name] = value
            self.walk(node.child_by_field_name("body"))
        self.loops = kept

    def note_function(self, node):
        self.functions[self.raw(node.child_by_field_name("name"))] = node.child_by_field_name("body")

    def call(self, name, arguments):
        self.called.add(name)
        if self.depth > 3:
            return
        kept = dict(self.variables)
        known = {str(number): word for number, word in enumerate(arguments, 1)} | {"@": arguments}
        self.variables.update({str(number): unknown("argument") for number in range(1, 10)} | known)
        self.depth += 1
        self.walk(self.functions[name])
        self.depth -= 1
        own = {"@", *map(str, range(10))}
        self.variables = {k: v for k, v in self.variables.items() if k not in own} | {
            k: v for k, v in kept.items() if k in own}

    def assign(self, node):
        name = self.raw(node.child_by_field_name("name"))
        value = node.child_by_field_name("value")
        if value is None:
            found = ""
        elif value.type == "array":
            found = [word for child in value.named_children for word in self.words_of(child)]
        else:
            found = self.text(value)
            if UNKNOWN.fullmatch(found) and value.type != "simple_expansion":
                found = unknown(name)
        if b"+=" in self.source[node.start_byte:node.end_byte].split(b"\n")[0] and isinstance(found, list):
            before = self.variables.get(name, [])
            found = (before if isinstance(before, list) else [before]) + found
        self.variables[name] = found

    def walk_command(self, node):
        words, written = [], []
        kept, set_before = dict(self.variables), False
        for child in node.children:
            if child.type == "variable_assignment":
                self.assign(child)
                set_before = True
            elif child.type in ("file_redirect", "herestring_redirect"):
                self.walk_children(child)
            elif child.is_named:
                inner = child.named_children[0] if child.type == "command_name" else child
                found = self.words_of(inner)
                words += found
                written += [self.raw(inner)] * len(found)
        if set_before:
            self.variables = kept
        self.note_command(Command(words, written, node.start_point[0], node.start_byte, self.loops))

    def note_command(self, command):
        if not command.words:
            return
        if UNKNOWN.search(command.words[0]) or command.written[0].startswith(("$", '"$')):
            self.block.faults.append(f"a command whose name is in a variable: {command.written[0]}")
        if command.program in ("eval", "bash", "sh", "zsh", "source", ".") and len(command.words) > 1:
            self.block.faults.append(f"shell inside shell, which nobody can judge: {' '.join(command.written)}")
        if command.program in WRAPPERS and "aws" in command.words and command.words[1:2] != ["-v"]:
            first = command.words.index("aws")
            given = command.program == "xargs"
            words = [unknown("argument") if given and word == "{}" else word for word in command.words[first:]]
            more = [unknown("argument")] if given and "{}" not in command.words else []
            command = Command([*words, *more], [*command.written[first:], *more], command.row, command.place,
                              command.loops)
        if command.program == "read":
            for word in command.words[1:]:
                if re.fullmatch(r"[A-Za-z_]\w*", word):
                    self.variables[word] = unknown(word)
        if command.program == "tee":
            for word in command.words[1:]:
                self.block.files.setdefault(word, None)
        if command.program in self.functions:
            outermost = self.from_where is None
            self.from_where = self.from_where or (command.row, command.place)
            self.call(command.program, command.words[1:])
            self.from_where = None if outermost else self.from_where
        if self.from_where:  # what a function does is done where it is called
            command.row, command.place = self.from_where
        key = (command.place, tuple(command.words))
        if key not in self.seen:
            self.seen.add(key)
            self.block.commands.append(command)

    def walk_redirected(self, node):
        body = node.child_by_field_name("body")
        if body is not None:
            self.walk(body)
        heredoc, names, append = None, [], False
        for child in self.redirects(node):
            if child.type == "heredoc_redirect":
                heredoc = child
            elif child.type == "herestring_redirect":
                self.walk_children(child)
            elif child.type == "file_redirect":
                sign = next((c.type for c in child.children if not c.is_named), "")
                target = child.children_by_field_name("destination") or child.named_children[-1:]
                words = [word for part in target for word in self.words_of(part)]
                if sign in (">", ">>", ">|"):
                    names, append = names + words, sign == ">>"
        text = None if heredoc is None else self.heredoc(heredoc, names)
        program = self.raw(body).split(" ")[0] if body is not None and body.type == "command" else ""
        if text is None and program == "echo" and body.type == "command":
            text = " ".join(word for child in body.named_children[1:] for word in self.words_of(child)) + "\n"
        elif program != "cat":
            text = None
        for name in names:
            before = self.block.files.get(name) if append else ""
            self.block.files[name] = None if text is None or before is None else before + text

    def redirects(self, node):
        """The redirections of a statement, of which the grammar hangs some into others."""
        for child in node.children_by_field_name("redirect"):
            yield child
            if child.type == "heredoc_redirect":
                for below in child.named_children:
                    if below.type == "file_redirect":
                        yield below
                    elif below.type not in ("heredoc_start", "heredoc_body", "heredoc_end"):
                        self.walk(below)

    def heredoc(self, node, names):
        parts = {child.type: child for child in node.children}
        begin, body = self.raw(parts["heredoc_start"]), parts.get("heredoc_body")
        text = "" if body is None else self.raw(body)
        if "<<-" in parts:
            text = re.sub(r"^\t+", "", text, flags=re.M)
        if not re.search(r"['\"\\]", begin):
            text = self.expanded(text, body)
        text = placeheld(text)
        self.block.heredocs.append(Heredoc((names or [begin])[-1], text, node.start_point[0]))
        return text

    def expanded(self, text, body):
        """What bash makes of a text between unquoted marks."""
        def value(match):
            escaped, name, inner = match.group(1), match.group(2), match.group(3)
            if escaped is not None:
                return "" if escaped == "\n" else escaped
            if name:
                return self.variable(name)
            if inner is not None:
                return self.braces(inner)
            return unknown("output")
        if body is not None:
            for child in body.named_children:
                if child.type == "command_substitution":
                    self.inside(child)
        return re.sub(r"\\([$`\\\n])|\$(\w+)|\$\{([^}]*)\}|\$\((?:[^()]|\([^()]*\))*\)", value, text)

    # Words.

    def words_of(self, node):
        """The words that become of one word: several for an array."""
        name = re.fullmatch(r'"?\$(?:\{(\w+)\[@\]\}|(@)|\{(@)\})"?', self.raw(node))
        if name:
            found = self.variables.get(name[1] or "@")
            return list(found) if isinstance(found, list) else [unknown("arguments")]
        return [self.text(node)]

    def text(self, node):
        """What bash makes of a word, or of a part of one."""
        kind, raw = node.type, self.raw(node)
        if kind == "raw_string":
            return raw[1:-1]
        if kind == "ansi_c_string":
            return raw[2:-1].encode().decode("unicode_escape")
        if kind == "string":
            return self.between(node, node.start_byte + 1, node.end_byte - 1,
                                lambda text: re.sub(r"\\([$`\"\\\n])", lambda m: m[1].strip("\n"), text))
        if kind == "concatenation":
            return "".join(self.text(child) for child in node.children)
        if kind == "simple_expansion":
            return self.variable(raw.strip()[1:])
        if kind == "expansion":
            return self.braces(raw.strip()[2:-1], node)
        if kind in ("command_substitution", "process_substitution"):
            return self.substitution(node)
        if kind == "arithmetic_expansion":
            return unknown("number")
        if kind in ("word", "number", "test_operator", "extglob_pattern", "regex"):
            text = re.sub(r"\\(.)", lambda m: m[1].strip("\n"), raw, flags=re.S)
            return placeheld(text)
        return raw

    def between(self, node, begin, end, unescaped):
        """The literal text of a node, with its expansions set in."""
        found, at = "", begin
        for child in node.named_children:
            if child.type in ("simple_expansion", "expansion", "command_substitution", "arithmetic_expansion"):
                mark = b"`" if self.source[child.start_byte:child.end_byte].lstrip().startswith(b"`") else b"$"
                first = self.source.index(mark, child.start_byte)
                found += unescaped(self.source[at:first].decode()) + self.text(child)
                at = child.end_byte
        found += unescaped(self.source[at:end].decode())
        return placeheld(found)

    def variable(self, name):
        if name in self.variables:
            value = self.variables[name]
            return " ".join(value) if isinstance(value, list) else value
        if re.fullmatch(r"[A-Za-z_]\w*", name) and name not in FROM_OUTSIDE:
            self.block.faults.append(f"uses ${name}, which the block does not set")
        return unknown(name)

    def braces(self, inner, node=None):
        """The value of ${...}."""
        if node is not None:
            for child in node.named_children:
                if child.type == "command_substitution":
                    self.inside(child)
        match = re.match(r"[!#]?(\w+|[@*#?$!-])(.*)", inner, re.S)
        if not match:
            return unknown("expansion")
        name, rest = match[1], match[2]
        if rest.startswith((":?", "?")):  # looks itself whether it is set
            return self.variables.get(name, unknown(name))
        default = re.match(r":?[-=](.*)", rest, re.S)
        if default and name not in self.variables:
            return default[1].strip("\"'")
        if default or rest == "" and not inner.startswith(("!", "#")):
            return self.variable(name)
        self.variable(name)
        return unknown(name)

    def substitution(self, node):
        """What stands for the output of a command."""
        self.inside(node)
        raw = self.raw(node).strip()
        inner = node.named_children[0] if len(node.named_children) == 1 else None
        if inner is not None and inner.type == "redirected_statement" and raw.startswith("$(cat"):
            return self.block.heredocs[-1].text.rstrip("\n") if "<<" in raw else unknown("output")
        plain = re.fullmatch(r"\$\((?:cat\s+|<\s*)([\w./-]+)\s*\)", raw)
        if plain and self.block.files.get(plain[1]) is not None:
            return self.block.files[plain[1]].rstrip("\n")
        if re.match(r"\$\(date\b", raw):
            return unknown("seconds" if "+%s" in raw else "date")
        if re.match(r"\$\(aws\b", raw) and re.search(r"--query\s+\S*Account\b", raw):
            return unknown("ACCOUNT")
        if re.search(r"\|\s*(wc|jq)\b[^|]*\)$", raw) and ("wc" in raw or "length" in raw):
            return unknown("number")
        return unknown("output")
