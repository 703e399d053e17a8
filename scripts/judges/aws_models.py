"""Reads commands of the AWS CLI with its own parser and holds them against its own service models, offline.

Called by scripts/judges/snippets, in whose environment awscli is installed. A command goes the way it would go, up to
the place where a request would be sent; there its parameters are validated. Version 1 is the one that pip brings; the
little that differs in version 2, which people use, is listed here.
"""
import base64
import contextlib
import io
import json
import os
import pathlib
import re
import socket
import tempfile

from shell_blocks import UNKNOWN

# What only version 2 knows, with its own options and whether they take a value.
ONLY_VERSION_2 = {
    ("login",): {"--remote": False},
    ("logout",): {"--all": False},
    ("sso", "login"): {"--sso-session": True, "--no-browser": False, "--use-device-code": False},
    ("configure", "sso"): {"--no-browser": False, "--use-device-code": False},
    ("configure", "sso-session"): {},
    ("configure", "list-profiles"): {},
    ("configure", "export-credentials"): {"--format": True},
    ("logs", "tail"): {"": 1, "--since": True, "--follow": False, "--format": True, "--filter-pattern": True,
                       "--log-stream-names": True, "--log-stream-name-prefix": True},
}
GLOBALS = {"--profile": True, "--region": True, "--output": True, "--query": True, "--no-cli-pager": False}
ONLY_VERSION_2_GLOBALS = {"--no-cli-pager": False, "--cli-binary-format": True}
ONLY_VERSION_2_OUTPUTS = {"yaml", "yaml-stream", "off"}
ONLY_VERSION_1 = {("ecr", "get-login")}
# What changes nothing in an account, but something on the computer in front.
LOCAL = {("login",), ("logout",), ("configure",), ("sso", "login"), ("sso", "logout"), ("help",)}

# An operation whose name begins with one of these only reads ...
READING = ("describe", "list", "get", "batch-get", "batch-describe", "head", "lookup", "search", "simulate", "query",
           "select", "filter", "estimate", "preview", "validate", "check", "ls", "wait", "decode")
# ... unless it is one of these,
CHANGING_ALL_THE_SAME = {
    ("redshift", "get-cluster-credentials"),  # can create a database user
    ("sts", "assume-root"),  # opens a session as root
    ("license-manager", "check-in-license"),  # gives a license back
}
# and these only read, too: they make a report, a test, a key for a moment, or a shell for a person.
READING_ALL_THE_SAME = {
    ("iam", "generate-credential-report"), ("iam", "generate-service-last-accessed-details"),
    ("iam", "generate-organizations-access-report"), ("logs", "test-metric-filter"), ("logs", "start-query"),
    ("logs", "tail"), ("events", "test-event-pattern"), ("s3", "presign"),
    ("cloudtrail", "validate-logs"), ("sts", "assume-role"), ("sts", "assume-role-with-saml"),
    ("sts", "assume-role-with-web-identity"), ("dynamodb", "scan"), ("kms", "verify"), ("ssm", "start-session"),
}

# Services that are in one Region only; a command may name it.
ONLY_US_EAST_1 = {"account", "bcm-data-exports", "budgets", "ce", "cloudfront", "cost-optimization-hub", "cur",
                  "freetier", "health", "organizations", "route53domains", "shield", "support"}

# What is set in for an unknown: by the option, then by the variable, then by the type.
BY_OPTION = {
    "--account-id": "111122223333", "--target-id": "111122223333", "--region": "eu-central-1",
    "--bucket": "example-bucket", "--instance-arn": "arn:aws:sso:::instance/ssoins-1111111111111111",
    "--topic-arn": "arn:aws:sns:eu-central-1:111122223333:example",
    "--role-arn": "arn:aws:iam::111122223333:role/example", "--policy-arn": "arn:aws:iam::111122223333:policy/example",
    "--profile": "main", "--output": "text", "--query": "@",
}
BY_VARIABLE = {
    "ACCOUNT": "111122223333", "MANAGEMENT": "444455556666", "MEMBER": "777788889999", "REGION": "eu-central-1",
    "R": "eu-central-1", "BUCKET": "example-bucket", "TOPIC": "arn:aws:sns:eu-central-1:111122223333:example",
    "START": "2026-01-01T00:00:00Z", "END": "2026-01-02T00:00:00Z", "date": "2026-01-01", "seconds": "1767225600",
    "number": "1", "DAYS": "30",
}
BY_TYPE = {"integer": "1", "long": "1", "float": "1", "double": "1", "timestamp": "2026-01-01T00:00:00Z",
           "boolean": "true", "blob": "cGxhY2Vob2xkZXI="}
NESTED = ("structure", "list", "map")
JSON = re.compile(r'\s*(\{\s*"|\[\s*[{"])')  # how a text begins that means to be JSON
FILLER = "placeholder " * 200


class Reached(BaseException):
    """Thrown where a request would begin; no `except Exception` stops it."""


def no_network(*arguments, **more):
    raise RuntimeError("the judge has no network")


class Call:
    """What became of a command."""

    def __init__(self):
        self.faults, self.service, self.operation, self.parameters, self.placeholders = [], "", "", {}, set()
        self.local = self.changing = False


class Models:
    def __init__(self):
        self.home = tempfile.TemporaryDirectory(prefix="surefoot-judge-")
        for name in [name for name in os.environ if name.startswith(("AWS_", "BOTO"))]:
            del os.environ[name]
        os.environ.update(HOME=self.home.name, AWS_EC2_METADATA_DISABLED="true", AWS_ACCESS_KEY_ID="none",
                          AWS_SECRET_ACCESS_KEY="none", AWS_DEFAULT_REGION="eu-central-1",
                          AWS_CONFIG_FILE=f"{self.home.name}/config",
                          AWS_SHARED_CREDENTIALS_FILE=f"{self.home.name}/keys")
        pathlib.Path(self.home.name, "config").write_text("[default]\nregion = eu-central-1\n")
        socket.socket.connect = socket.create_connection = socket.getaddrinfo = no_network
        import awscli.clidriver  # only now: it looks at the environment, and brings a botocore of its own
        import awscli.argparser
        import awscli.customizations.waiters
        import botocore.validate
        import jmespath.functions
        self.validator, self.jmespath = botocore.validate.ParamValidator(), jmespath
        self.clidriver, self.drivers, self.reached = awscli.clidriver, {}, None
        self.session = self.driver("", "").session
        awscli.clidriver.CLIOperationCaller.invoke = self.invoke(awscli.clidriver.CLIOperationCaller)
        awscli.customizations.waiters.WaiterCaller.invoke = self.invoke(awscli.customizations.waiters.WaiterCaller)
        only_whole_options(awscli.argparser.CLIArgParser)
        self.regions = set(self.session.get_available_regions("ec2"))

    def driver(self, service, operation):
        """The CLI, one for each service: it is made to run once, and operations leave handlers behind.

        Those of EC2 leave some that break other operations, so each of them gets one of its own.
        """
        operation = operation if service == "ec2" else ""
        if (service, operation) not in self.drivers:
            driver = self.drivers[service, operation] = self.clidriver.create_clidriver()
            driver.session.create_client = self.stop
            first = self.drivers["", ""].session
            if driver.session is not first:
                driver.session.register_component("data_loader", first.get_component("data_loader"))
        return self.drivers[service, operation]

    def invoke(self, _):
        def invoke(caller, service, operation, parameters, parsed_globals):
            self.reached = (service, operation, parameters)
            raise Reached
        return invoke

    @staticmethod
    def stop(*arguments, **more):
        raise Reached

    def command(self, name, below):
        """A command of the CLI by its names, or None."""
        table = self.driver(name, below)._get_command_table()
        found = table.get(name)
        if found is None:
            return found
        table = getattr(found, "_get_command_table", None) or getattr(found, "_build_subcommand_table", None)
        return (table() if table else getattr(found, "subcommand_table", {})).get(below)

    def judge(self, words, files):
        """What a command is, and what is wrong with it; words are without the `aws` in front."""
        call, words = Call(), split_options(words)
        names = command_names(words)
        call.service, call.operation = (names + ["", ""])[:2]
        call.local = not names or any(tuple(names[:len(local)]) == local for local in LOCAL) or "help" in names
        harmless = call.local or is_download(names) or "--dry-run" in words or "--dryrun" in words
        call.changing = not harmless and is_changing(call.service, call.operation)
        special = next((name for name in sorted(ONLY_VERSION_2, key=len, reverse=True)
                        if tuple(names[:len(name)]) == name), None)
        if tuple(names[:2]) in ONLY_VERSION_1:
            call.faults.append(f"aws {' '.join(names[:2])} is gone since version 2 of the AWS CLI")
        elif special:
            call.faults += unknown_options(words, len(special), ONLY_VERSION_2[special])
        elif call.service != "help" and call.operation != "help":
            self.go(call, words, files)
        return call

    def go(self, call, words, files):
        """Sends a command on its way and looks at where it got."""
        binary = words[words.index("--cli-binary-format") + 1:][:1] if "--cli-binary-format" in words else []
        files = {named(name, set()): text for name, text in files.items()}
        words, query = self.prepared(call, words, files)
        kept = os.getcwd()
        with tempfile.TemporaryDirectory(prefix="surefoot-judge-") as folder:
            self.lay(call, words, files, folder)
            said, self.reached = io.StringIO(), None
            os.chdir(folder)
            try:
                with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
                    status = self.driver(call.service, call.operation).main(words)
            except Reached:
                status = 0
            except SystemExit as end:
                status = end.code or 0
            finally:
                os.chdir(kept)
        if status:
            call.faults.append(short(said.getvalue()))
        elif self.reached:
            service, operation, parameters = self.reached
            call.parameters = {name: value for name, value in parameters.items() if name != "PaginationConfig"}
            model = self.session.get_service_model(service).operation_model(operation)
            if service == "ec2":  # where the CLI fills in one thing just before it sends
                event = f"before-parameter-build.{service}.{operation}"
                self.session.emit(event, params=call.parameters, model=model, context={})
            if model.input_shape is not None:
                report = self.validator.validate(call.parameters, model.input_shape)
                if report.has_errors():
                    call.faults.append(report.generate_report())
                text_for_blob = binary != ["raw-in-base64-out"]
                call.faults += strict(model.input_shape, call.parameters, "", call.placeholders, text_for_blob)
            if query:
                call.faults += Query(self.jmespath.compile(query).parsed, model.output_shape,
                                     self.jmespath.functions.Functions.FUNCTION_TABLE).faults

    def prepared(self, call, words, files):
        """The words with every unknown replaced and what only version 2 knows taken out; and the query."""
        found, option, query, at = [], "", "", 0
        operation = self.command(call.service, call.operation)
        table = getattr(operation, "arg_table", None) or {}
        while at < len(words):
            word = words[at]
            at += 1
            if word in ONLY_VERSION_2_GLOBALS:
                at += ONLY_VERSION_2_GLOBALS[word]
                continue
            if word.startswith("--"):
                option = word
            argument = table.get(option[2:]) if isinstance(table, dict) else None
            word = self.known(call, word, option, getattr(argument, "argument_model", None))
            if option == "--output" and word in ONLY_VERSION_2_OUTPUTS:
                word = "text"
            if option == "--query" and word != option:
                query = word
            if option == "--region" and word != option and word not in self.regions:
                call.faults.append(f"there is no Region {word}")
            if option == "--profile" and word != option:
                word = "default"
            if word.startswith(("file://", "fileb://")):
                word = self.read(call, word, files, getattr(argument, "argument_model", None))
            found.append(word)
        return found, query

    def read(self, call, word, files, shape):
        """A word that names a file; JSON must be there to be judged, other files are the reader's own."""
        name = word.partition("://")[2]
        call.placeholders.add(FILLER.strip())
        if name.endswith(".json") and name not in files:
            call.faults.append(f"reads {name}, which no block before it writes")
        if shape is not None and shape.type_name in NESTED and files.get(name) is None:
            return json.dumps(sample(shape, call.placeholders))
        return word

    def known(self, call, word, option, shape):
        """A word with something plausible in place of what is unknown."""
        whole = UNKNOWN.fullmatch(word)
        if not whole:
            return named(word, call.placeholders)
        if shape is not None and (shape.type_name in ("structure", "map") or is_list_of_nested(shape)):
            return json.dumps(sample(shape, call.placeholders))
        while shape is not None and shape.type_name == "list":
            shape = shape.member
        value = BY_OPTION.get(option) or BY_VARIABLE.get(whole[1])
        if shape is not None and (value is None or shape.type_name in ("integer", "long")):
            value = BY_TYPE.get(shape.type_name) or (getattr(shape, "enum", None) or [value])[0]
        value = value or "placeholder"
        if shape is not None and shape.type_name == "string":
            value = fitted(value, shape)
        call.placeholders.add(value)
        return value

    def lay(self, call, words, files, folder):
        """Writes the files that a command reads."""
        for name, text in files.items():
            if name.startswith(("/", "~")) or ".." in name:
                continue
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(FILLER if text is None else named(text, call.placeholders))
        for at, word in enumerate(words):
            kind, _, name = word.partition("://")
            if kind in ("file", "fileb") and not pathlib.Path(folder, name).is_file():
                pathlib.Path(folder, "filler").write_text(FILLER)
                words[at] = f"{kind}://filler"


def named(text, placeholders):
    """A text with something plausible, by its name, in place of each unknown; in JSON, outside of texts, a list."""
    is_json = JSON.match(text)

    def plausible(match):
        value = BY_VARIABLE.get(match[1]) or match[1].lower().replace("_", "-")[:40] + "-placeholder-placeholder"
        placeholders.add(value)
        quotes = len(re.findall(r'(?<!\\)"', text[:match.start()]))
        return f'["{value}"]' if is_json and quotes % 2 == 0 and not value.isdigit() else value
    return UNKNOWN.sub(plausible, text)


def fitted(text, shape):
    """A text as long as a shape wants it."""
    most = shape.metadata.get("max")
    return text[:most].ljust(shape.metadata.get("min", 0), "x")


def is_list_of_nested(shape):
    return shape.type_name == "list" and shape.member.type_name in NESTED


def sample(shape, placeholders, depth=0):
    """The least that a shape takes, for a value that nobody can know."""
    if shape.type_name == "structure":
        wanted = shape.required_members if depth < 5 else []
        return {name: sample(shape.members[name], placeholders, depth + 1) for name in wanted}
    if shape.type_name == "list":
        return [sample(shape.member, placeholders, depth + 1)] * max(1, shape.metadata.get("min", 0))
    if shape.type_name == "map":
        return {}
    if shape.type_name in ("integer", "long", "float", "double"):
        return shape.metadata.get("min", 1)
    if shape.type_name == "boolean":
        return True
    value = BY_TYPE.get(shape.type_name) or (getattr(shape, "enum", None) or [fitted("placeholder", shape)])[0]
    placeholders.add(value)
    return value


def only_whole_options(parser):
    """Version 1 of the CLI takes the beginning of an option for the option; nobody should paste that."""
    begin = parser.__init__

    def strictly(self, *arguments, **more):
        begin(self, *arguments, **more)
        self.allow_abbrev = False
    parser.__init__ = strictly


def split_options(words):
    """--option=value as two words."""
    found = []
    for word in words:
        option = re.fullmatch(r"(--[a-z0-9-]+)=(.*)", word, re.S)
        found += [option[1], option[2]] if option else [word]
    return found


def command_names(words):
    """The names that stand before the first option of a command's own."""
    found, at = [], 0
    while at < len(words):
        if words[at] in GLOBALS:
            at += 1 + GLOBALS[words[at]]
        elif words[at].startswith("-"):
            break
        else:
            found.append(words[at])
            at += 1
    return found


def is_changing(service, operation):
    """Whether a command changes something in an account, by its name."""
    if (service, operation) in CHANGING_ALL_THE_SAME:
        return True
    first = (service, operation) in READING_ALL_THE_SAME
    return not first and not any(operation == word or operation.startswith(word + "-") for word in READING)


def is_download(names):
    """Whether a copy goes to the computer in front."""
    return names[:2] in (["s3", "cp"], ["s3", "sync"]) and len(names) == 4 and not re.match(r"s3://|\ue000", names[3])


def unknown_options(words, names, own):
    """What a command that only version 2 has does not take."""
    at, rest, faults = 0, 0, []
    known = GLOBALS | own
    while at < len(words):
        word = words[at]
        at += 1
        if word in known:
            if known[word] and (at == len(words) or words[at].startswith("--")):
                faults.append(f"{word} lacks its value")
            at += known[word]
        elif word.startswith("-"):
            faults.append(f"Unknown options: {word}")
        else:
            rest += 1
    over = rest - names - own.get("", 0)
    return faults + ([f"{over} words too many"] if over > 0 else [])


def short(said):
    """What is wrong, out of what the CLI says, without its usage and its lists of choices."""
    lines = [line.strip() for line in said.replace("\r", "\n").splitlines() if line.strip()]
    usage = ("usage:", "Note: AWS CLI version 2", "To see help", "aws help", "aws <command>")
    lines = [line for line in lines if not line.startswith(usage) and " | " not in line]
    return " ".join(lines)[:400] or "the AWS CLI does not take it"


def strict(shape, value, path, placeholders, text_for_blob):
    """What botocore leaves to the service: words of a list, longest lengths, greatest numbers, forms."""
    if shape.type_name == "structure" and isinstance(value, dict):
        below = [(shape.members[k], v, f"{path}.{k}") for k, v in value.items() if k in shape.members]
    elif shape.type_name == "list" and isinstance(value, list):
        below = [(shape.member, each, f"{path}[{at}]") for at, each in enumerate(value)]
    elif shape.type_name == "map" and isinstance(value, dict):
        below = [(shape.value, v, f"{path}.{k}") for k, v in value.items()]
        below += [(shape.key, k, f"{path}.{k}") for k in value]
    else:
        return strict_leaf(shape, value, path.lstrip("."), placeholders, text_for_blob)
    most = shape.metadata.get("max")
    faults = [f"{path.lstrip('.')}: more than {most}"] if most and len(value) > most else []
    for each in below:
        faults += strict(*each, placeholders, text_for_blob)
    return faults


def strict_leaf(shape, value, path, placeholders, text_for_blob):
    most = shape.metadata.get("max")
    if shape.type_name == "blob" and isinstance(value, str) and text_for_blob and not is_base64(value):
        return [f"{path}: version 2 takes this for base64: give fileb://, or --cli-binary-format raw-in-base64-out"]
    if shape.type_name in ("integer", "long") and isinstance(value, int) and most and value > most:
        return [f"{path}: {value} is more than {most}"]
    if shape.type_name != "string" or not isinstance(value, str) or any(text in value for text in placeholders):
        return []
    if getattr(shape, "enum", None) and value not in shape.enum:
        return [f"{path}: {value} is none of {', '.join(shape.enum)[:200]}"]
    if most and len(value) > most:
        return [f"{path}: {len(value)} characters, and {most} are allowed"]
    pattern = shape.metadata.get("pattern")
    if pattern and not has_form(pattern, value):
        return [f"{path}: {value[:80]} has not the form {pattern[:200]}"]
    if JSON.match(value):
        try:
            json.loads(value)
        except ValueError as error:
            return [f"{path}: no JSON: {error}"]
    return []


def is_base64(text):
    try:
        return base64.b64decode(text, validate=True) is not None
    except ValueError:
        return False


def has_form(pattern, value):
    """Whether a value has the form of a model's pattern; true for the few that Python cannot read."""
    try:
        form = re.compile(pattern, re.S)
    except re.error:
        return True
    begins_only = pattern.startswith("^") and not pattern.endswith("$")
    return bool(form.match(value) if begins_only else form.fullmatch(value))


class Many:
    """A list of something, as the models have them."""
    type_name = "list"

    def __init__(self, member):
        self.member = member


class Hash:
    """A mapping that a query makes."""
    type_name = "structure"

    def __init__(self, members):
        self.members = members


class Query:
    """A JMESPath query, gone through with the shape of the answer: a field that nobody sends would print None."""

    def __init__(self, tree, shape, functions):
        self.faults, self.functions = [], functions
        self.follow(tree, shape)

    def follow(self, node, shape):
        """The shape of what a part of the query gives; None if it cannot be known."""
        kind, below = node["type"], node.get("children", [])
        if kind == "field":
            return self.field(node["value"], shape)
        if kind in ("subexpression", "index_expression", "pipe"):
            for child in below:
                shape = self.follow(child, shape)
            return shape
        if kind == "index":
            return self.member(shape, "an index")
        if kind in ("current", "identity", "slice"):
            return shape
        if kind == "flatten":
            inner = self.follow(below[0], shape)
            member = self.member(inner, "[]")
            return inner if member is None or member.type_name != "list" else member
        if kind in ("projection", "filter_projection"):
            member = self.member(self.follow(below[0], shape), "a projection")
            if kind == "filter_projection":
                self.follow(below[2], member)
            return Many(self.follow(below[1], member))
        if kind == "value_projection":
            inner = self.follow(below[0], shape)
            value = inner.value if inner is not None and inner.type_name == "map" else None
            return Many(self.follow(below[1], value))
        if kind == "multi_select_list":
            found = [self.follow(child, shape) for child in below]
            return Many(found[0] if len(found) == 1 else None)
        if kind == "multi_select_dict":
            return Hash({pair["value"]: self.follow(pair["children"][0], shape) for pair in below})
        if kind == "function_expression":
            return self.function(node["value"], below, shape)
        if kind != "literal":
            for child in below:
                self.follow(child, shape)
        return None

    def field(self, name, shape):
        if shape is None or shape.type_name == "map":
            return None if shape is None else shape.value
        if shape.type_name == "structure":
            if name not in shape.members and name not in ("NextToken", "null"):  # many write null for `null`
                known = ", ".join(sorted(shape.members))
                self.faults.append(f"--query: there is no {name}; there is {known[:300]}")
            return shape.members.get(name)
        if getattr(shape, "name", "") != "policyDocumentType":  # which the CLI reads as JSON
            self.faults.append(f"--query: {name} is asked of a {shape.type_name}")
        return None

    def member(self, shape, what):
        if shape is None:
            return None
        if shape.type_name != "list":
            self.faults.append(f"--query: {what} is asked of a {shape.type_name}")
            return None
        return shape.member

    def function(self, name, below, shape):
        if name not in self.functions:
            self.faults.append(f"--query: there is no function {name}")
        values = [child for child in below if child["type"] != "expref"]
        found = [self.follow(child, shape) for child in values]
        first = found[0] if found else None
        member = first.member if first is not None and first.type_name == "list" else None
        for child in below:
            if child["type"] == "expref":
                self.follow(child["children"][0], member)
        if name in ("sort", "sort_by", "reverse", "not_null"):
            return first
        return member if name in ("max_by", "min_by") else None
