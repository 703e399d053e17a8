"""What scripts/judges/snippets tries itself on: what is good passes, and each of the broken is caught by its rule."""
import json

HEAD = 'PROFILE=main; REGION=eu-central-1; ACCOUNT=111122223333   # yours\n'
GUARD = ('[ "$(aws sts get-caller-identity --profile "$PROFILE" --query Account --output text)" = "$ACCOUNT" ]'
         ' || { echo "STOP: another account"; PROFILE=none; }\n')
WITH = '--profile "$PROFILE" --region "$REGION"'
READS = HEAD + "# reads only\n"
CHANGES = HEAD + GUARD + "# changes\n"
TRUST = ('{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},'
         ' "Action": "sts:AssumeRole"}]}')
ALLOW = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'


def heredoc(name, text, sign="JSON"):
    return f"cat > {name} <<{sign}\n{text}\nJSON\n"


def reads(call):
    return f"{READS}aws {call} {WITH}\n"


def changes(call):
    return f"{CHANGES}aws {call} {WITH}\n"


def budget(text):
    """A budget that is made from a file."""
    call = f'aws budgets create-budget --account-id "$ACCOUNT" --budget file://b.json {WITH}\n'
    return HEAD + GUARD + heredoc("b.json", text) + "# changes\n" + call


def policy_call(text, call):
    return HEAD + GUARD + heredoc("p.json", text, "'JSON'") + f"# changes\naws {call} {WITH}\n"


def long_policy(length, policy=ALLOW):
    """A policy that is longer than this, however it is measured."""
    return policy.replace('"*"}', '["arn:aws:s3:::' + "x" * length + '"]}').replace('"sts:AssumeRole"', json.dumps(
        ["sts:" + "A" * length]))


MANAGED = "iam create-policy --policy-name p --policy-document file://p.json"
ROLE = "iam create-role --role-name r --assume-role-policy-document file://p.json"
INLINE = "iam put-role-policy --role-name r --policy-name p --policy-document file://p.json"
BUCKET = "s3api put-bucket-policy --bucket example-bucket --policy file://p.json"
CONTROL = "organizations create-policy --name p --description p --type SERVICE_CONTROL_POLICY --content file://p.json"
BUCKET_POLICY = ALLOW.replace('"Effect"', '"Principal": "*", "Effect"')

# Name: the block, and its language if it is not shell.
GOOD = {
    "a block that reads":
        READS + f"aws iam list-users {WITH} --query 'Users[].[UserName,PasswordLastUsed]' --output table\n",
    "a block that changes": policy_call(TRUST, ROLE),
    "a managed policy": policy_call(ALLOW, MANAGED),
    "an inline policy longer than a managed one may be": policy_call(long_policy(7000), INLINE),
    "a bucket policy": policy_call(BUCKET_POLICY, BUCKET),
    "a service control policy": policy_call(ALLOW.replace("Allow", "Deny"), CONTROL),
    "a loop over Regions":
        CHANGES + "for R in $(aws ec2 describe-regions " + WITH + " --query 'Regions[].RegionName' --output text); do\n"
        '  aws guardduty create-detector --profile "$PROFILE" --region "$R" --enable\ndone\n',
    "what only version 2 knows":
        HEAD + "aws login " + WITH + "\n# reads only\naws sts get-caller-identity --profile \"$PROFILE\"\n",
    "a transfer": changes("s3 cp s3://example-bucket/a s3://example-bucket/b"),
    "a download": reads("s3 cp s3://example-bucket/a ."),
    "what a person puts in":
        CHANGES + "KEY=replace-with-it\n" + f'aws iam delete-access-key --access-key-id "$KEY" {WITH}\n',
    "a file that a command writes":
        CHANGES + f"aws cloudfront get-distribution-config --id E1 {WITH} --query DistributionConfig > c.json\n"
        f"aws cloudfront update-distribution --id E1 --if-match x --distribution-config file://c.json {WITH}\n",
    "a file without a name": HEAD + GUARD + 'FILE=$(mktemp)\n' + heredoc('"$FILE"', TRUST) + "# changes\n"
        f'aws iam create-role --role-name r --assume-role-policy-document "file://$FILE" {WITH}\n',
    "a look at the account above what only reads": HEAD + GUARD + f"# reads only\naws iam list-users {WITH}\n",
    "a service with one Region": CHANGES + 'aws budgets delete-budget --profile "$PROFILE" --region us-east-1 '
        '--account-id "$ACCOUNT" --budget-name b\n',
    "a list that a command gives, in JSON":
        HEAD + GUARD + f"ACTION=replace-with-its-id\nIDS=$(aws ec2 describe-instances {WITH}"
        " --query 'Reservations[].Instances[].InstanceId' --output json)\n"
        + heredoc("d.json", '{"SsmActionDefinition": {"ActionSubType": "STOP_EC2_INSTANCES", "Region": "$REGION",'
                            ' "InstanceIds": $IDS}}')
        + '# changes\naws budgets update-budget-action --account-id "$ACCOUNT" --budget-name b --action-id "$ACTION"'
        f" --definition file://d.json {WITH}\n",
    "a function":
        HEAD + GUARD + "make() {\n" + f'  aws iam create-user --user-name "$1" {WITH}\n' + "}\n# changes\nmake one\n",
    "a trial run": reads("ec2 stop-instances --instance-ids i-1111222233334444f --dry-run"),
    "Regions in a variable": HEAD + 'REGIONS="eu-central-1 us-east-1"\n# reads only\nfor R in $REGIONS; do\n'
        '  aws guardduty list-detectors --profile "$PROFILE" --region "$R"\ndone\n',
    "what other operations leave behind":
        reads("ec2 modify-instance-attribute --source-dest-check --instance-id i-1 --dry-run")
        + f"aws ec2 modify-network-interface-attribute --source-dest-check --network-interface-id e --dry-run {WITH}\n"
        f"aws ec2 describe-vpcs {WITH}\n",
    "a service control policy that stands alone": (ALLOW.replace("Allow", "Deny") + "\n", "json"),
    "a bucket policy that stands alone": (BUCKET_POLICY + "\n", "json"),
    "a waiter": reads("ec2 wait instance-running --instance-ids i-1111222233334444f"),
    "a file of the reader's own":
        changes("iam create-saml-provider --name c --saml-metadata-document file://metadata.xml"),
}
# Name: (what must be said, the block, and the folder or the language if it is not a checklist's shell).
BROKEN = {
    "bash: no end": ("bash: ", READS + "if true; then\n"),
    "shellcheck": ("SC2046", READS + f"aws iam get-user {WITH} --user-name $(cat name)\n"),
    "a tab": ("a tab", READS + "\taws iam list-users\n"),
    "an account": ("may be somebody's account", READS + "echo 210987654321\n"),
    "an account that counts": ("may be somebody's account", READS + "echo 123456789012\n"),
    "a key's id": ("looks like a key", READS + "KEY=AKIA" + "IOSFODNN7EXAMPLE\n"),
    "a secret key": ("looks like a key", READS + "KEY=wJalrXUtnFEMI/K7MDENG/bPxRfi" + "CYEXAMPLEKEY\n"),
    "no end": ("has no end", None),
    "no language": ("without a name", "ls\n", "Checklists", ""),
    "commands as text": ("call the block sh", "aws iam list-users\n", "Checklists", "text"),
    "a service": ("iamm", reads("iamm list-users")),
    "an operation": ("list-userz", reads("iam list-userz")),
    "an option": ("--user", reads("iam list-users --user x")),
    "the beginning of an option": ("--user", reads("iam get-user --user founder")),
    "a missing option": ("--user-name", changes("iam delete-user")),
    "a missing value": ("expected one argument", CHANGES + f"aws iam delete-user {WITH} --user-name\n"),
    "a word that is none of a list": (
        "is none of", reads("account get-alternate-contact --alternate-contact-type SECURTY")),
    "a word of a list, below": (
        "is none of", changes("organizations invite-account-to-organization --target Id=111122223333,Type=ACOUNT")),
    "a word of a list, in a loop": ("is none of", READS + "for KIND in SECURITY BILING; do\n"
        f'  aws account get-alternate-contact --alternate-contact-type "$KIND" {WITH}\ndone\n'),
    "behind an or": ("list-userz", READS + f"true || aws iam list-userz {WITH}\n"),
    "in a branch": ("list-userz", READS + f"if false; then echo; else aws iam list-userz {WITH}; fi\n"),
    "in a function": ("list-userz", READS + f"f() {{ aws iam list-userz {WITH}; }}\n"),
    "in quotes": ("list-userz", READS + f'echo "$(aws iam list-userz {WITH})"\n'),
    "behind a pipe": ("list-userz", READS + f"echo x | xargs -n 1 aws iam list-userz {WITH} --user-name\n"),
    "in a heredoc": ("list-userz", READS + f"cat <<EOF\n$(aws iam list-userz {WITH})\nEOF\n"),
    "a number": (
        "invalid literal", changes("logs put-retention-policy --log-group-name x --retention-in-days often")),
    "too great a number": (
        "more than",
        changes(f"iam create-role --role-name r --max-session-duration 99999 --assume-role-policy-document '{TRUST}'")),
    "a form": ("has not the form", changes("iam create-user --user-name 'a b'")),
    "a missing key, in a file": (
        "Missing required parameter", budget('{"BudgetName": "b", "TimeUnit": "MONTHLY"}')),
    "an unknown key, in a file": (
        "Unknown parameter",
        budget('{"BudgetName": "b", "BudgetType": "COST", "TimeUnit": "MONTHLY", "Colour": "red"}')),
    "a file that nobody writes": (
        "no block before it writes", changes("iam create-policy --policy-name p --policy-document file://p.json")),
    "an unknown field in a query": ("there is no UserNames", reads("iam list-users --query 'Users[].UserNames'")),
    "an unknown function in a query": ("no function", reads("iam list-users --query 'count(Users)'")),
    "a query that is none": ("--query", reads("iam list-users --query 'Users['")),
    "a Region": (
        "there is no Region", READS.replace("eu-central-1", "eu-central-9") + f"aws iam list-users {WITH}\n"),
    "text where version 2 wants base64": ("base64", changes("kms encrypt --key-id x --plaintext 'a secret'")),
    "what only version 1 knows": ("gone since version 2", reads("ecr get-login")),
    "an option of a command of version 2": ("--headless", HEAD + 'aws login --headless --profile "$PROFILE"\n'),
    "a variable that nobody sets": ("does not set", reads('iam get-user --user-name "$WHO"')),
    "a variable that nobody sets, in a heredoc": (
        "does not set", HEAD + heredoc("p.json", ALLOW.replace('"*"', '"arn:aws:iam::$ACCOUNT:user/${aws:username}"'))),
    "shell in shell": ("shell inside shell", READS + "eval \"aws iam list-users\"\n"),
    "a command in a variable": ("name is in a variable", READS + "AWS=aws\n\"$AWS\" iam list-users\n"),
    "changes without saying so": (
        "no comment above it", HEAD + GUARD + f"aws iam create-user --user-name a {WITH}\n"),
    "a function that changes without saying so": (
        "no comment above it", HEAD + GUARD + "# changes\n: nothing\n# reads only\nmake() {\n"
        + f'  aws iam create-user --user-name "$1" {WITH}\n' + "}\nmake one\n"),
    "changes below what only reads": (
        "no comment above it",
        changes("iam create-user --user-name a") + f"# reads only\naws iam create-user --user-name b {WITH}\n"),
    "no profile": ("without --profile", CHANGES + 'aws iam create-user --user-name a --region "$REGION"\n'),
    "another profile": (
        "without --profile", CHANGES + 'aws iam create-user --user-name a --profile main --region "$REGION"\n'),
    "no Region": ("without --region", CHANGES + 'aws iam create-user --user-name a --profile "$PROFILE"\n'),
    "the Region of another service": (
        "without --region", CHANGES + 'aws iam create-user --user-name a --profile "$PROFILE" --region us-east-1\n'),
    "no look at the account": (
        "before aws sts get-caller-identity", HEAD + f"# changes\naws iam create-user --user-name a {WITH}\n"),
    "a look that comes too late": (
        "before aws sts get-caller-identity", HEAD + f"# changes\naws iam create-user --user-name a {WITH}\n" + GUARD),
    "reads without saying so": ("no comment above the first", HEAD + f"aws iam list-users {WITH}\n"),
    "reads, said too late": ("no comment above the first", HEAD + f"aws iam list-users {WITH}\n# reads only\n"),
    "reads who it is, without saying so": (
        "no comment above the first", HEAD + f"aws sts get-caller-identity {WITH}\n"),
    "a question that changes": ("may only read", changes("iam create-user --user-name a"), "Questionnaires"),
    "a question that changes by copying": (
        "may only read", "aws s3 cp s3://a-bucket/a s3://a-bucket/b\n", "Questionnaires"),
    "no JSON": ("is no JSON", '{"a": 1,}\n', "Checklists", "json"),
    "no JSON in a heredoc": ("is no JSON", HEAD + heredoc("a.json", '{"a": 1,}')),
    "no JSON in a parameter": (
        "no JSON", changes(f"iam create-policy --policy-name p --policy-document '{ALLOW[:-1]}'")),
    "a policy's version": ("not 2012-10-17", ALLOW.replace("2012-10-17", "2008-10-17"), "Checklists", "json"),
    "a policy without a version": (
        "not 2012-10-17", policy_call(ALLOW.replace('"Version": "2012-10-17", ', ""), MANAGED)),
    "a policy's key": ("unknown key Statements", ALLOW[:-1] + ', "Statements": []}', "Checklists", "json"),
    "no statement": ("no statement", policy_call(ALLOW.replace("Statement", "Statements"), MANAGED)),
    "a statement's key": ("unknown key Actions", policy_call(ALLOW.replace('"Action"', '"Actions"'), MANAGED)),
    "an effect": ("Effect is 'Permit'", policy_call(ALLOW.replace("Allow", "Permit"), MANAGED)),
    "no action": ("no Action", policy_call(ALLOW.replace('"Action": "s3:GetObject", ', ""), MANAGED)),
    "an action's form": (
        "has not the form service:Name", policy_call(ALLOW.replace("s3:GetObject", "GetObject"), MANAGED)),
    "no resource": ("no Resource", policy_call(ALLOW.replace(', "Resource": "*"', ""), MANAGED)),
    "a resource that is no ARN": ("is no ARN", policy_call(ALLOW.replace('"*"', '"example-bucket"'), MANAGED)),
    "a principal in a managed policy": ("Principal does not belong", policy_call(BUCKET_POLICY, MANAGED)),
    "a principal in a service control policy": ("Principal does not belong", policy_call(BUCKET_POLICY, CONTROL)),
    "no principal in a bucket policy": ("no Principal", policy_call(ALLOW, BUCKET)),
    "no principal in a trust policy": ("no Principal", policy_call(ALLOW, ROLE)),
    "a resource in a trust policy": ("Resource does not belong", policy_call(BUCKET_POLICY, ROLE)),
    "a condition operator": (
        "no condition operator",
        policy_call(ALLOW.replace('"*"}', '"*", "Condition": {"StringEqual": {"aws:x": "y"}}}'), MANAGED)),
    "a long managed policy": ("may have 6144", policy_call(long_policy(6144), MANAGED)),
    "a long inline policy": ("may have 10240", policy_call(long_policy(10240), INLINE)),
    "a long trust policy": ("may have 2048", policy_call(long_policy(2048, TRUST), ROLE)),
    "a long service control policy": ("may have 5120", policy_call(long_policy(5120), CONTROL)),
    "a long service control policy, by white space": (
        "may have 5120", policy_call(ALLOW.replace(" ", " " * 900), CONTROL)),
    "a long bucket policy": ("may have 20480", policy_call(long_policy(20480, BUCKET_POLICY), BUCKET)),
}
