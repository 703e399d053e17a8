"""Reads policies as IAM, Organizations and the services that take resource policies would: their form, not their sense.

Called by scripts/judges/snippets.
"""
import json
import re

POLICY_KEYS = {"Version", "Id", "Statement"}
STATEMENT_KEYS = {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
                  "Condition"}
OPERATOR = re.compile(
    r"(?:ForAllValues:|ForAnyValue:)?(?:String(?:Not)?(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Not)?(?:Equals|Like)|Bool"
    r"|BinaryEquals|(?:Not)?IpAddress"
    r"|(?:Numeric|Date)(?:(?:Not)?Equals|(?:LessThan|GreaterThan)(?:Equals)?))(?:IfExists)?"
    r"|Null")
ACTION = re.compile(r"\*|[a-z0-9-]+:[A-Za-z0-9*?]+")

# What a policy may hold (kind: needs a principal, needs a resource), and how long it may be. IAM counts no white space;
# Organizations counts what the CLI sends as it stands; services count bytes.
KINDS = {
    "managed": (False, True, 6144, "packed"), "identity": (False, True, 10240, "packed"),
    "role": (False, True, 10240, "packed"), "user": (False, True, 2048, "packed"),
    "group": (False, True, 5120, "packed"), "permission set": (False, True, 10240, "packed"),
    "service control": (False, True, 5120, "whole"), "resource control": (True, True, 5120, "whole"),
    "trust": (True, False, 2048, "packed"), "bucket": (True, True, 20480, "whole"), "key": (True, True, 32768, "whole"),
    "repository": (True, None, 10240, "whole"), "resource": (True, True, 30720, "whole"),
}
BY_CALL = {
    ("iam", "create-policy"): "managed", ("iam", "create-policy-version"): "managed",
    ("iam", "put-role-policy"): "role", ("iam", "put-user-policy"): "user", ("iam", "put-group-policy"): "group",
    ("iam", "create-role"): "trust", ("iam", "update-assume-role-policy"): "trust",
    ("sso-admin", "put-inline-policy-to-permission-set"): "permission set",
    ("s3api", "put-bucket-policy"): "bucket", ("kms", "put-key-policy"): "key", ("kms", "create-key"): "key",
    ("ecr", "set-repository-policy"): "repository",
}
BY_TYPE = {"SERVICE_CONTROL_POLICY": "service control", "RESOURCE_CONTROL_POLICY": "resource control",
           "IDENTITY_POLICY": "identity", "RESOURCE_POLICY": "resource"}


def is_policy(value):
    return isinstance(value, dict) and ("Statement" in value or value.get("Version") in ("2012-10-17", "2008-10-17"))


def kind_of_call(service, operation, parameters):
    """The kind of policy that a command takes."""
    if service == "organizations" and operation in ("create-policy", "update-policy"):
        return BY_TYPE.get(parameters.get("Type"), "service control")
    if service == "accessanalyzer":
        return BY_TYPE.get(parameters.get("policyType"), "identity")
    return BY_CALL.get((service, operation), "resource")


def kind_by_looks(policy, prose):
    """The kind of a policy that stands alone, by its form and by the words around it."""
    statements = [each for each in as_list(policy.get("Statement")) if isinstance(each, dict)]
    actions = [action for each in statements for action in as_list(each.get("Action")) if isinstance(action, str)]
    if any("Principal" in each or "NotPrincipal" in each for each in statements):
        if "resource control polic" in prose.lower():
            return "resource control"
        if actions and all(action.startswith("sts:") for action in actions):
            return "trust"
        return "bucket" if any(action.startswith("s3:") for action in actions) else "resource"
    return "service control" if re.search(r"service control polic|\bSCP", prose) else "identity"


def faults(policy, text, kind):
    """What is wrong with a policy of a kind; text is how it is written."""
    principal, resource, most, measure = KINDS[kind]
    found = [f"unknown key {key}" for key in policy if key not in POLICY_KEYS]
    if policy.get("Version") != "2012-10-17":
        found.append(f"Version is {policy.get('Version')!r}, not 2012-10-17")
    statements = as_list(policy.get("Statement"))
    if not statements:
        found.append("no statement")
    for number, each in enumerate(statements, 1):
        wrong = statement(each, principal, resource, kind) if isinstance(each, dict) else ["no mapping"]
        found += [f"statement {number}: {fault}" for fault in wrong]
    sids = [each.get("Sid") for each in statements if isinstance(each, dict) and "Sid" in each]
    found += [f"two statements are called {sid}" for sid in {str(sid) for sid in sids if sids.count(sid) > 1}]
    packed = json.dumps(policy, separators=(",", ":"), ensure_ascii=False)
    length = len(packed) if measure == "packed" else len(text.encode())
    if length > most:
        found.append(f"{length} characters; a {kind} policy may have {most}")
    return [f"{kind} policy: {fault}" for fault in found]


def statement(each, principal, resource, kind):
    found = [f"unknown key {key}" for key in each if key not in STATEMENT_KEYS]
    if each.get("Effect") not in ("Allow", "Deny"):
        found.append(f"Effect is {each.get('Effect')!r}")
    found += one_of(each, "Action", "NotAction", True)
    found += one_of(each, "Principal", "NotPrincipal", principal)
    found += one_of(each, "Resource", "NotResource", resource)
    if kind == "resource control" and (each.get("Effect") != "Deny" or each.get("Principal") != "*"):
        found.append("a resource control policy denies, and to everybody")
    ours = kind in ("managed", "role", "user", "group", "trust")
    if ours and not re.fullmatch(r"[A-Za-z0-9]*", str(each.get("Sid", ""))):
        found.append(f"IAM takes letters and digits in a Sid, not {each['Sid']}")
    for key in ("Action", "NotAction"):
        for action in as_list(each.get(key)):
            if not isinstance(action, str) or not ACTION.fullmatch(action):
                found.append(f"{key} {action!r} has not the form service:Name")
            elif kind == "trust" and not action.startswith("sts:"):
                found.append(f"{action} in a trust policy")
    for key in ("Resource", "NotResource"):
        for name in as_list(each.get(key)):
            if not isinstance(name, str) or name != "*" and len(name.split(":")) < 6:
                found.append(f"{key} {name!r} is no ARN")
    return found + condition(each.get("Condition", {}))


def one_of(each, key, other, wanted):
    """What is wrong with two keys of which one must be there (True), none may (False) or one may (None)."""
    there = [name for name in (key, other) if name in each]
    if len(there) == 2:
        return [f"both {key} and {other}"]
    if wanted and not there:
        return [f"no {key}"]
    if there and as_list(each[there[0]]) == []:
        return [f"{there[0]} is empty"]
    return [f"{there[0]} does not belong here"] if wanted is False and there else []


def condition(value):
    if not isinstance(value, dict):
        return ["Condition is no mapping"]
    found = [f"there is no condition operator {operator}" for operator in value if not OPERATOR.fullmatch(operator)]
    for operator, tests in value.items():
        if not isinstance(tests, dict) or not tests:
            found.append(f"{operator} holds no mapping of keys to values")
            continue
        for key, wanted in tests.items():
            if ":" not in key:
                found.append(f"{key} is no condition key")
            if not all(isinstance(each, (str, bool, int)) for each in as_list(wanted)):
                found.append(f"{key} is held against neither a text nor a list of texts")
    return found


def as_list(value):
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
