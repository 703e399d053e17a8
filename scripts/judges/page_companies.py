"""Makes every HTML page that the program can make: of each example, with a run, a drill and a review, and of a company that means mischief."""
import json
import os
import pathlib
import re
import sys
from concurrent.futures import ThreadPoolExecutor

from judging import EXAMPLES, run, shortened

ROLES = {"approver": "tech lead", "operator": "platform engineer", "password-holder": "owner", "listener": "office lead",
         "auditor": "office lead"}
SAID = ("done", "yes by {approver}: {words}", "done", "done {words}", "differed {words}", "done", "note {words}", "done",
        "change do => {words}", "alarm", "done", "done", "done", "done", "events 7 unexplained 1 {words}", "done", "done", "done",
        "review by accountant: {words}", "done")
VIEWS = ("owner", "engineer", "auditor")
KINDS = ("stand-alone", "management", "member")

TOUCHED = ("root-mfa", "root-password", "root-mailbox", "threat-detection", "ebs-encryption")

# What somebody may write who means mischief. The words M1, M2 … say where a text went.
MISCHIEF = (
    "<script>window.ran=1</script><img src=x onerror=window.ran=1>",
    "[go](javascript:window.ran=1) ![look](https://example.com/p.png)",
    "{{{title}}} {{> head}} </style></main><h1 id=content>",
    "| a | b | `c` **d** # e\\",
    "\u202eevil\u202c \u2067bidi\u2069 \u200f",
    "W" * 200,
    "https://example.com/" + "w" * 180,
    "\N{GRINNING FACE}\N{FAMILY} " + "\u65e5\u672c\u8a9e\u306e\u6f22\u5b57" * 8,
    "&lt;b&gt; &#0; <a href=data:text/html,x style=color:red>y</a> <svg onload=window.ran=1>",
)


class Company:
    """A workspace in a folder of its own."""

    def __init__(self, program, folder, name, content=None):
        self.program, self.name, self.content = program, name, content
        self.folder = os.path.join(folder, name)
        os.makedirs(self.folder, exist_ok=True)

    def do(self, *words, **more):
        """A command; whether it went well."""
        done = run([self.program, *words], self.folder, **more)
        self.said = done.stdout + done.stderr
        return done.returncode in (0, 3)

    def onboard(self, answers):
        """Onboards from a file; whether it went well. The workspace stays on the content that it is made with."""
        more = ("--content", self.content) if self.content else ()
        return self.do("init", "--answers", answers, "--no-input", "--quiet", *more)

    def must(self, *words, **more):
        """A command that must go well."""
        if not self.do(*words, **more):
            sys.exit(f"scripts/judges/pages: {self.name}: {words} does not go: {shortened(self.said)}")

    def asked(self, *words):
        """What a command says as JSON."""
        done = run([self.program, *words, "--json"], self.folder)
        if done.returncode not in (0, 3):
            sys.exit(f"scripts/judges/pages: {self.name}: {words} ended with {done.returncode}: {shortened(done.stderr)}")
        return json.loads(done.stdout)["data"]

    def page(self, place, *words):
        """Writes a page; what it is and where. What names people may be refused to everybody."""
        path = os.path.join(place, f"{self.name}-{'-'.join(words)}.html".replace("--", ""))
        if not self.do(*words, "--format", "html", "-o", path) and not (words[-1] == "open" and b"never open" in self.said):
            sys.exit(f"scripts/judges/pages: {self.name}: {words} does not go: {shortened(self.said)}")
        if words[-1] == "open" and not os.path.exists(path):
            return None
        if not os.path.exists(path):
            sys.exit(f"scripts/judges/pages: {words} wrote nothing")
        return f"{self.name}: {' '.join(words)}", path


def described(program, folder):
    """The program's own description of its commands."""
    done = run([program, "help", "--format", "json"], folder)
    return {command["name"]: command for command in json.loads(done.stdout)["commands"]}


def makers(commands):
    """The commands that make HTML, and the names of the reports."""
    making = {name for name, command in commands.items()
              if any(option["name"] == "--format" and re.search(r"\bhtml\b", option["help"]) for option in command["options"])}
    names = commands["report"]["arguments"][0]["help"].replace(" and ", ", ").replace(" or ", ", ")
    return making, [name for name in re.split(r"[,\s]+", names) if name]


def pages(program, top, place, content, score):
    """Makes every page in a place, of companies whose workspaces stand elsewhere."""
    commands = described(program, top)
    making, reports = makers(commands)
    known = {"report", "show", "runbook show", "runbook print", "run show", "drill show", "review show"}
    score.check("every command that makes HTML is asked for some", "report" in making and making <= known, str(making - known))
    score.check("there are reports", len(reports) > 5, str(reports))
    views = next(option["help"] for option in commands["report"]["options"] if option["name"] == "--view")
    score.check("every view is asked for", set(re.findall(r"[a-z]+", views.split("for the ")[-1].split(";")[0])) - {"or"} == set(VIEWS), views)
    jobs = [lambda example=example: of_example(program, top, place, content, example, making, reports) for example in EXAMPLES]
    jobs.append(lambda: of_mischief(program, top, place, content, making, reports, score))
    with ThreadPoolExecutor(2) as pool:
        return [page for found in pool.map(lambda job: job(), jobs) for page in found]


def of_example(program, top, place, content, example, making, reports):
    """The pages of an example; of one, the pages of its items and of every kind and audience, too."""
    company = Company(program, top, example.stem, content)
    if not company.onboard(example):
        sys.exit(f"scripts/judges/pages: {example.name} onboards nobody: {shortened(company.said)}")
    is_fullest = example.stem == "three-with-health-data"
    if is_fullest:
        company.must("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
        company.must("skip", "ebs-encryption", "--reason", "no servers")
        company.must("waive", "threat-detection", "--reason", "not in the budget", "--control", "the trail is read each week",
                     "--approver", "director", "--until", "P90D")
        for words in (("done", "root-alarm", "--evidence", "https://wiki.example.com/root"), ("note", "root-mfa", "a key is ordered")):
            company.must(*words)
        rehearse(company, "the key lay in the other drawer")
        if not review(company, "the key lay in the other drawer"):
            sys.exit(f"scripts/judges/pages: {company.name}: no review is taken: {shortened(company.said)}")
    if is_fullest:
        return common(company, place, making, reports, items(company), ("open", "restricted"), KINDS)
    return common(company, place, making, reports)


def common(company, place, making, reports, shown=(), audiences=(), kinds=()):
    """The pages that every company has; of those that have more to show the pages of items, and those for audiences and kinds."""
    books = [book["id"] for book in company.asked("runbook", "list")["runbooks"]]
    wanted = [("report", name) for name in reports]
    wanted += [("report", "readiness", "--view", view) for view in VIEWS]
    wanted += [("runbook", verb, book) for verb in ("show", "print") for book in books]
    if shown:
        wanted += [("runbook", verb, book, "--kind", kind) for verb in ("show", "print") for book in books for kind in kinds]
        wanted += [("report", name, "--audience", who) for name in reports for who in audiences]
        wanted += [("report", "readiness", "--view", view, "--audience", who) for view in VIEWS for who in audiences]
        wanted += [(kind, "show", *more) for kind in ("run", "drill") for more in [(), *(("--audience", who) for who in audiences)]]
        wanted += [("review", "show", *more) for more in [(), *(("--audience", who) for who in audiences)]]
        wanted += [("show", item) for item in shown if "show" in making]
    return [page for words in wanted if (page := company.page(place, *words))]


def items(company):
    """The ids of the items in the plan, as it is printed."""
    company.must("plan")
    return re.findall(r"^  \[.\] \d{4}-\d\d-\d\d  ([a-z0-9-]+)", company.said.decode(), re.M)


def rehearse(company, words):
    """A drill and a run, each told to its end as far as it goes."""
    roles = [word for role, who in ROLES.items() for word in ("--role", f"{role}={who}")]
    for kind, more in (("drill", ["--sign-in"]), ("run", ["--task", "close-account", "--why", words])):
        company.must(kind, "start", "root-break-glass", *more, *roles)
        for line in SAID:
            company.do("run", "tell", "--no-card", line.format(approver=ROLES["approver"], words=words))
        if company.do("run", "tell", "--no-card", "done"):
            company.do("run", "tell", "--no-card", "done")
        company.do("run", "tell", "--no-card", f"stop {words}")


def held(company, verbs, **more):
    """A review that was held elsewhere, each verb said of a topic of its own, those that are items first; whether it was taken."""
    topics = sorted(company.asked("review", "agenda")["topics"], key=lambda topic: topic["kind"] != "item")
    if len(topics) < len(verbs):
        sys.exit(f"scripts/judges/pages: {company.name}: {len(topics)} topics are too few for {len(verbs)} words")
    said = [{"topic": topic["id"], "say": verb} for topic, verb in zip(topics, verbs)]
    meeting = {"format": "surefoot/review/1", "minutes": 40, "said": said, **more}
    pathlib.Path(company.folder, "meeting.json").write_text(json.dumps(meeting, ensure_ascii=False), encoding="utf-8")
    return company.do("review", "close", "--from", "meeting.json")


def review(company, words):
    """A review with words in every place that takes some, and an addition; whether it was taken."""
    line = re.sub(r"(?<= )(?=[@!])", "'", words)
    verbs = (f"note {words}", f"unknown {words}", f"task {line}", f"unknown {words}", f"park {words}")
    return held(company, verbs, present=[words[:100].replace(",", " "), "tech lead"], decided=[line], actions=[f"and {line}"]) \
        and company.do("review", "correct", company.asked("review", "list")["reviews"][0]["name"], words)


def of_mischief(program, top, place, content, making, reports, score):
    """The pages of a company in which every text is mischief."""
    company, count = Company(program, top, "mischief", content), 0
    marks = []

    def written(what, *words, longest=500):
        """A command with every text in turn in the place of MISCHIEF, all of it first; what is taken stands in a page later."""
        nonlocal count
        taken = False
        for text in (" ".join(MISCHIEF), *MISCHIEF):
            count += 1
            mark = f"M{count}M"
            if company.do(*(word.replace("MISCHIEF", f"{mark} {text}"[:longest]) for word in words)):
                taken = True
                marks.append(mark)
        score.check(f"mischief: something is taken as {what}", taken, company.said)

    answers = pathlib.Path(company.folder, "answers.yaml")
    source = next(file for file in EXAMPLES if file.stem == "two-person-agency").read_text(encoding="utf-8")

    def quoted(found):
        nonlocal count
        count += 1
        marks.append(f"M{count}M")
        text = f"M{count}M " + " ".join(MISCHIEF)
        return found.group(1) + json.dumps(text[:480 if found.group(2) in ("because", "control") else 120], ensure_ascii=False)

    text = re.sub(r"^( *(name|because|control|operator): )(?!\{)[^\n]*", quoted, source, flags=re.M)
    answers.write_text(re.sub(r"^expect:.*", "", text, flags=re.M), encoding="utf-8")
    if not score.check("mischief: an onboarding", company.onboard(answers), company.said):
        return []
    written("a name of an organization's answer", "answer", "operator", "MISCHIEF", "--yes", longest=190)
    written("a note", "note", "root-mfa", "MISCHIEF")
    written("proof", "attach", "root-password", "text:MISCHIEF")
    written("a note of proof", "done", "root-password", "--again", "--note", "MISCHIEF", "--evidence", "text:MISCHIEF")
    written("somebody's word", "confirm", "root-password", "--by", "MISCHIEF", "--statement", "MISCHIEF", longest=100)
    written("an exception", "waive", "threat-detection", "--reason", "MISCHIEF", "--control", "MISCHIEF", "--approver", "MISCHIEF",
            "--until", "P90D", longest=100)
    written("what does not apply", "skip", "ebs-encryption", "--reason", "MISCHIEF")
    written("an owner", "assign", "root-mailbox", "--to", "MISCHIEF", longest=100)
    written("an item", "add", "MISCHIEF", "--why", "MISCHIEF", "--to", "MISCHIEF", "--id", f"own{count}", longest=100)
    for line in company.asked("runbook", "setup", "root-break-glass", "--list")["lines"]:
        text = f"Mrunbook {MISCHIEF[0]} {'W' * 60}"
        company.do("runbook", "setup", "root-break-glass", "--set", f"{line['id']}={text}")
    rehearse(company, " ".join(MISCHIEF)[:450])
    score.check("mischief: a review", review(company, " ".join(MISCHIEF)[:450]), company.said)
    made = common(company, place, making, reports, (*TOUCHED, *(item for item in items(company) if item.startswith("own-"))), ("restricted",))
    everything = "\n".join(pathlib.Path(path).read_text(encoding="utf-8") for _, path in made)
    lost = [mark for mark in marks if mark not in everything]
    score.check("mischief: most of it stands in the pages", len(marks) > 20 and len(lost) < len(marks) / 2, f"{len(lost)} of {len(marks)} lost")
    return made
