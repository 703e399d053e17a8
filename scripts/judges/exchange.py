"""Reads every export with a reader of somebody else's, and sends issues to a made-up GitHub twice.

usage: exchange BINARY
"""
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

sys.dont_write_bytecode = True
import icalendar
from judging import Score, binary, onboarded, run, scratch, world

# The icalendar package reads a backslash before a semicolon or a comma wrongly, so there is none.
HOSTILE = ["=cmd|' /C calc'!A0", "+1 & <b>\"two\"</b>, three; four", "@here #1 [x](y) <!-- --> ]]> {{ }}",
           "Ünïcödé 🔑 \u202eright to left", "C:\\path\\to and \\ alone", "a" * 180 + " é" * 40]
FAKE_GH = r'''#!/usr/bin/env python3
"""A GitHub that is a file: the calls that the script makes, and no other."""
import json, os, re, subprocess, sys
store = os.environ["FAKE_GITHUB"]
data = json.load(open(store)) if os.path.exists(store) else {"issues": [], "milestones": [], "calls": 0}
words, method, fields, jq, body = sys.argv[2:], "GET", {}, None, None
if sys.argv[1] != "api": sys.exit("only gh api")
path = None
while words:
    word = words.pop(0)
    if word == "-X": method = words.pop(0)
    elif word == "-f":
        name, _, value = words.pop(0).partition("=")
        fields[name] = value
    elif word == "--jq": jq = words.pop(0)
    elif word == "--input": words.pop(0); body = json.load(sys.stdin)
    elif word in ("--paginate", "--silent"): pass
    elif path is None: path = word
    else: sys.exit(f"surprising word {word}")
kind, number = re.fullmatch(r"repos/acme/plan/(issues|milestones)(?:/(\d+))?(?:\?.*)?", path).groups()
rows, given = data[kind], {**fields, **(body or {})}
if method == "GET":
    found = rows if number is None else next(row for row in rows if row["number"] == int(number))
    sys.stdout.write(subprocess.run(["jq", "-r", jq], input=json.dumps(found), text=True, capture_output=True, check=True).stdout)
elif method == "POST":
    rows.append({"number": len(rows) + 1, "state": "open", **given})
    data["calls"] += 1
else:
    next(row for row in rows if row["number"] == int(number)).update(given)
    data["calls"] += 1
json.dump(data, open(store, "w"))
'''


def export(program, folder, *words, code=0):
    done = run([program, "export", *words], folder)
    if done.returncode != code:
        sys.exit(f"export {' '.join(words)} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def plan(program, folder):
    """The items of the plan by id."""
    page = json.loads(run([program, "plan", "--json"], folder).stdout)["data"]
    return {item["id"]: item for week in page["weeks"] for item in week["items"]}


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def tables(program, folder, score):
    items = plan(program, folder)
    data = export(program, folder, "csv")
    score.check("csv: every line ends with CR LF", data.count(b"\n") == data.count(b"\r\n") > 0)
    table = rows(data)
    score.equal("csv: a row an item", len(table), len(items))
    key = next(name for name in table[0] if name.lower() in ("id", "item"))
    score.equal("csv: each item once", sorted(row[key] for row in table), sorted(items))
    cells = [cell for row in table for cell in row.values()]
    score.check("csv: no cell is a formula", not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell], cells[:0])
    texts = "\n".join(cell.lstrip("'") for cell in cells)
    for title in HOSTILE:
        score.check(f"csv: {title[:20]!r} comes back whole", title in texts)
    for name in ("gitlab", "jira"):
        data = export(program, folder, name)
        table = rows(data)
        open_items = [item for item in items.values() if item["box"] == " "]
        score.check(f"{name}: no more rows than items, and not fewer than a third of the open ones",
                    len(open_items) / 3 <= len(table) <= len(items), f"{len(table)} of {len(open_items)}")
        score.check(f"{name}: no row lacks a cell", all(None not in row and None not in row.values() for row in table))
        theirs = os.path.join(folder, f"{name}.csv")
        pathlib.Path(theirs).write_bytes(data)
        score.equal(f"{name}: the same twice is the same bytes", export(program, folder, name), data)


def calendar(program, folder, score, item):
    def events(*words):
        data = export(program, folder, "calendar", *words)
        for line in data.split(b"\r\n"):
            if len(line) > 75: score.check("calendar: no line is longer than 75 octets", False, line)
        score.check("calendar: every line ends with CR LF", data.count(b"\n") == data.count(b"\r\n"))
        read = icalendar.Calendar.from_ical(data)
        return data, {str(event["UID"]): event for event in read.walk("VEVENT")}

    data, before = events()
    score.check("calendar: it has events", len(before) > 10, len(before))
    titles = [entry["title"] for entry in plan(program, folder).values()]
    score.check("calendar: no title says what is open", not [title for title in titles if title.encode() in data.replace(b"\r\n ", b"")])
    score.equal("calendar: the same state is the same bytes", events()[0], data)
    detail, detailed = events("--detail")
    score.check("calendar: with --detail there are titles",
                sum(title in str(event["SUMMARY"]) for title in titles for event in detailed.values()) > 10)
    spoken = {str(event["SUMMARY"]) for event in detailed.values()}
    plain = [title for title in HOSTILE if "\u202e" not in title]
    score.check("calendar: texts come back letter by letter", all(title in spoken for title in plain),
                [title for title in plain if title not in spoken])
    score.equal("calendar: the same events with --detail", sorted(detailed), sorted(before))
    for uid, event in before.items():
        days = (event["DTEND"].dt - event["DTSTART"].dt).days
        score.check(f"calendar: {uid} is a day and has a reminder, unless it is cancelled",
                    days == 1 and (len(event.walk("VALARM")) == 1 or event["STATUS"] == "CANCELLED"), event.to_ical())
    run([program, "done", item, "--again"], folder)
    after = events()[1]
    changed = [uid for uid in before if uid in after and after[uid].to_ical() != before[uid].to_ical()]
    score.check("calendar: what is done is cancelled", any(after[uid]["STATUS"] == "CANCELLED" for uid in changed), changed)
    score.check("calendar: a changed event has a higher sequence", all(after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"] for uid in changed))
    score.check("calendar: an event that was there stays known", set(before) <= set(after), set(before) - set(after))
    run([program, "undo"], folder)
    again = events()[1]
    score.check("calendar: undone, it is back with a still higher sequence",
                all(again[uid]["SEQUENCE"] > after[uid]["SEQUENCE"] and again[uid]["STATUS"] == before[uid]["STATUS"] for uid in changed))


def github(program, folder, score, item):
    issues = [json.loads(line) for line in export(program, folder, "github").splitlines()]
    marks = [re.findall(r"<!-- surefoot:([a-z0-9.-]+) -->", issue["body"]) for issue in issues]
    score.check("github: every issue has one hidden id of its own", all(len(mark) == 1 for mark in marks)
                and len({mark[0] for mark in marks}) == len(issues))
    tools = os.path.join(folder, "tools")
    os.makedirs(tools)
    gh = os.path.join(tools, "gh")
    pathlib.Path(gh).write_text(FAKE_GH)
    os.chmod(gh, 0o755)
    store = os.path.join(folder, "github.json")

    def send():
        script = os.path.join(folder, "send.sh")
        pathlib.Path(script).write_bytes(export(program, folder, "github", "--script"))
        checked = subprocess.run(["shellcheck", "--shell=sh", "--severity=warning", script], capture_output=True, text=True)
        score.check("github: shellcheck finds nothing", checked.returncode == 0, checked.stdout)
        done = subprocess.run(["sh", script, "acme/plan"], capture_output=True, text=True, cwd=folder, timeout=300,
                              env=world(PATH=f"{tools}:{os.environ['PATH']}", FAKE_GITHUB=store, PAUSE="0"))
        score.check("github: the script ends well", done.returncode == 0, done.stdout + done.stderr)
        return json.load(open(store))

    first = send()
    open_items = [entry for entry in issues if entry["state"] == "open"]
    score.equal("github: an issue for each open item", len(first["issues"]), len(open_items))
    titles = [issue["title"] for issue in first["issues"]]
    second = send()
    score.equal("github: sent twice, no issue is doubled", [issue["title"] for issue in second["issues"]], titles)
    score.equal("github: no milestone is doubled", len(second["milestones"]), len(first["milestones"]))
    run([program, "done", item, "--again"], folder)
    third = send()
    closed = [issue for issue in third["issues"] if issue["state"] == "closed"]
    score.check("github: what is done is closed, and nothing else", len(closed) == 1 and item in closed[0]["body"] + closed[0]["title"],
                [issue["title"] for issue in closed])
    run([program, "undo"], folder)
    score.check("github: undone, it is open again", not [issue for issue in send()["issues"] if issue["state"] == "closed"])


def tasks(program, folder, score, item):
    path = os.path.join(folder, "tasks.md")
    text = export(program, folder, "tasks").decode()
    html = subprocess.run(["cmark-gfm", "-e", "tasklist"], input=text, capture_output=True, text=True).stdout
    items = plan(program, folder)
    score.equal("tasks: a box an item", html.count('type="checkbox"'), len(items))
    score.equal("tasks: a tick for each that is done", html.count('checked=""'), sum(entry["box"] == "x" for entry in items.values()))

    def give(text, *words):
        pathlib.Path(path).write_text(text)
        return run([program, "import", path, *words], folder)

    score.check("tasks: unchanged, there is nothing to do", give(text, "--yes").returncode == 0 and len(plan(program, folder)) == len(items))
    lines = text.splitlines()
    index = next(number for number, line in enumerate(lines) if f"`{item}`" in line or f"({item})" in line or f"[{item}]" in line)
    ticked = "\n".join(line.replace("[ ]", "[x]", 1) if number == index else line for number, line in enumerate(lines)) + "\n"
    before = run([program, "journal", "show"], folder).stdout
    shown = give(ticked)
    score.check("tasks: a tick is proposed and not recorded", item in shown.stdout.decode() and shown.returncode != 0, shown.stdout)
    score.equal("tasks: nothing was recorded", run([program, "journal", "show"], folder).stdout, before)
    score.check("tasks: with --yes it is", give(ticked, "--yes").returncode == 0 and plan(program, folder)[item]["box"] == "x")
    score.check("tasks: given again, nothing more", b"entry" not in give(ticked, "--yes").stdout)
    run([program, "undo"], folder)
    score.equal("tasks: one undo takes the import back", plan(program, folder)[item]["box"], " ")
    faulty = give(ticked.replace(f"{item}", f"{item}-x"), "--yes")
    score.check("tasks: an unknown id is named with its line", faulty.returncode != 0 and b"-x" in faulty.stderr, faulty.stderr)


def junit(program, folder, score):
    path = os.path.join(folder, "check.xml")
    done = run([program, "check", "--as-of", "2027-06-01", "--junit", path], folder)
    tree = xml.etree.ElementTree.parse(path).getroot()
    failures = len(list(tree.iter("failure")))
    score.check("junit: what fails the check is a failure", done.returncode == 4 and failures > 0, done.stdout)
    score.equal("junit: the counts are right", int(next(tree.iter("testsuite")).get("failures")), failures)


def main():
    program, score = binary(sys.argv, __doc__), Score()
    for tool in ("cmark-gfm", "shellcheck", "jq"):
        score.check(f"{tool} is there", shutil.which(tool))
    with scratch() as folder:
        onboarded(program, folder)
        for title in HOSTILE:
            done = run([program, "add", title], folder)
            score.check(f"{title[:20]!r} is added", done.returncode == 0, done.stderr)
        item = next(name for name, entry in plan(program, folder).items() if entry["box"] == " " and entry["state"] == "open")
        tables(program, folder, score)
        calendar(program, folder, score, item)
        github(program, folder, score, item)
        tasks(program, folder, score, item)
        junit(program, folder, score)
    score.end()


main()
