"""What the judges share: the score, the program in a known world, the example files."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "Questionnaires" / "examples").glob("*.yaml"))
NOW = "2026-11-25T19:04:29Z"


class Score:
    """Counts what holds and what does not, and says what does not."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, what, holds, details=""):
        """One thing that must hold; with what to show if it does not."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}" + (f"\n    {shortened(details)}" if details else ""), flush=True)
        return bool(holds)

    def equal(self, what, found, wanted):
        """Two values that must be the same."""
        return self.check(what, found == wanted, f"{found!r}, not {wanted!r}")

    def end(self):
        """Prints the count and leaves."""
        print(f"{self.passed} held, {self.failed} did not")
        sys.exit(1 if self.failed or not self.passed else 0)


def shortened(text):
    """Few lines of a text or of bytes."""
    if isinstance(text, bytes):
        text = text.decode(errors="replace")
    lines = str(text).strip().splitlines()
    return "\n    ".join(line[:300] for line in lines[:12]) + (" ..." if len(lines) > 12 else "")


def binary(arguments, usage):
    """The program that is judged, as the only argument says."""
    if len(arguments) != 2 or not os.access(arguments[1], os.X_OK):
        sys.exit(usage)
    return os.path.abspath(arguments[1])


def world(**more):
    """An environment in which nothing is found by chance."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    fixed = {"HOME": "/nonexistent", "TZ": "UTC", "TERM": "xterm", "SUREFOOT_NOW": NOW, "SUREFOOT_ACTOR": "judge"}
    fixed.update(more)
    return kept | {name: value for name, value in fixed.items() if value is not None}


def run(command, folder, stdin=b"", timeout=60, **more):
    """A finished run of a command in a folder, nobody at the terminal."""
    return subprocess.run([str(word) for word in command], cwd=folder, env=world(**more), input=stdin,
                          capture_output=True, timeout=timeout)


def scratch():
    """A folder that goes away again."""
    return tempfile.TemporaryDirectory(prefix="surefoot-judge-")


def expected(example):
    """What an example file says that it leads to."""
    found = re.search(r"^expect: *\{([^}]*)\}", example.read_text(), re.M)
    pairs = re.findall(r"([\w-]+): *([\w-]+)", found.group(1)) if found else []
    return dict(pairs)


def onboarded(program, folder, example=None, **more):
    """Onboards in a folder from an example file; the path of the workspace."""
    example = example or next(file for file in EXAMPLES if file.stem == "solo-founder")
    done = run([program, "init", "--answers", example, "--no-input"], folder, **more)
    if done.returncode != 0:
        sys.exit(f"init --answers {example.name} ended with {done.returncode}: {shortened(done.stderr)}")
    return os.path.join(folder, "surefoot.db")
