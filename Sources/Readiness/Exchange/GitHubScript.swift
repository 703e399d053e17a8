/// A shell script that sends the issues of an export to a repository, by GitHub's own `gh`.
///
/// What was sent before is found by the comment in its body and is changed, not doubled: title,
/// text, milestone and whether it is open. Labels are set once, comments and people are left alone.
/// It needs a POSIX shell and `gh` and nothing else: `gh api --jq` has its own jq.
public enum GitHubScript {
  /// The script.
  public static func text(_ exchange: Exchange) -> String {
    let issues = GitHubIssue.issues(exchange)
    var text = head(issues.count, exchange)
    for title in milestones(issues) { text += "milestone \(Escape.shellWord(title))\n" }
    for issue in issues {
      let words = [
        issue.id, issue.state, issue.stateReason ?? "reopened", issue.milestone, issue.opening,
        issue.labelList,
      ]
      text += "send \(words.map(Escape.shellWord).joined(separator: " "))\n"
    }
    for item in exchange.left { text += "leave \(Escape.shellWord(item.uid))\n" }
    return text + "echo \"$made made, $changed changed.\"\n"
  }

  /// The milestones that open issues need, each once.
  private static func milestones(_ issues: [GitHubIssue]) -> [String] {
    var seen: Set<String> = []
    return issues.filter { $0.state == "open" }.map(\.milestone).filter { seen.insert($0).inserted }
  }

  private static func head(_ count: Int, _ exchange: Exchange) -> String {
    """
    #!/bin/sh
    # Sends \(count) tasks of the account \(exchange.account), as of \(exchange.day), to a repository on GitHub.
    #   sh FILE OWNER/REPOSITORY
    # It can be sent again: an issue that is there is changed. It needs gh, logged in, and the right
    # to push, without which GitHub drops labels and milestones. PAUSE is how many seconds it waits
    # after each change; GitHub asks for one.
    set -eu
    if [ $# -ne 1 ]; then
      echo 'sh FILE OWNER/REPOSITORY' >&2
      exit 2
    fi
    repo=$1
    \(functions)

    """
  }

  /// `known` is one line an issue, its id and its number; `weeks` one a milestone, its number and
  /// its title. A title is compared whole and never as a pattern.
  private static let functions = #"""
    tab=$(printf '\t')
    known=$(gh api --paginate "repos/$repo/issues?state=all&per_page=100" --jq '.[]
      | select(has("pull_request") | not) | .number as $number | (.body // "")
      | capture("<!-- surefoot:(?<id>[a-z0-9.-]+) -->") | "\(.id)\t\($number)"')
    weeks=
    made=0
    changed=0

    # number_of ID: the number of the issue that holds an id; of several, the first that was made.
    number_of() {
      printf '%s\n' "$known" | while IFS=$tab read -r id number; do
        if [ "$id" = "$1" ]; then echo "$number"; fi
      done | sort -n | head -n 1
    }

    # milestones: reads those that there are.
    milestones() {
      weeks=$(gh api --paginate "repos/$repo/milestones?state=all&per_page=100" \
        --jq '.[] | "\(.number)\t\(.title)"')
    }

    # week_of TITLE: the number of a milestone.
    week_of() {
      printf '%s\n' "$weeks" | while IFS=$tab read -r number title; do
        if [ "$title" = "$1" ]; then echo "$number"; fi
      done | head -n 1
    }

    # milestone TITLE: makes one that is not there.
    milestone() {
      if [ -z "$weeks" ]; then milestones; fi
      if [ -n "$(week_of "$1")" ]; then return; fi
      gh api -X POST "repos/$repo/milestones" -f "title=$1" --silent
      sleep "${PAUSE:-1}"
      milestones
    }

    # send ID STATE REASON MILESTONE OPENING LABELS: makes an issue, or changes the one that is there.
    # OPENING is a JSON object without its end. What is closed and was never sent is not made.
    send() {
      number=$(number_of "$1")
      json=$5
      if [ "$2" = open ]; then json="$json,\"milestone\":$(week_of "$4")"; fi
      if [ -z "$number" ]; then
        if [ "$2" = closed ]; then return; fi
        printf '%s,"labels":%s}\n' "$json" "$6" |
          gh api -X POST "repos/$repo/issues" --input - --silent
        made=$((made + 1))
      else
        old=$(gh api "repos/$repo/issues/$number" --jq .state)
        if [ "$old" != "$2" ]; then json="$json,\"state\":\"$2\",\"state_reason\":\"$3\""; fi
        printf '%s}\n' "$json" | gh api -X PATCH "repos/$repo/issues/$number" --input - --silent
        changed=$((changed + 1))
      fi
      sleep "${PAUSE:-1}"
    }

    # leave ID: closes the issue of a task that left the plan.
    leave() {
      number=$(number_of "$1")
      if [ -z "$number" ]; then return; fi
      gh api -X PATCH "repos/$repo/issues/$number" -f state=closed -f state_reason=not_planned --silent
      changed=$((changed + 1))
      sleep "${PAUSE:-1}"
    }

    """#
}
