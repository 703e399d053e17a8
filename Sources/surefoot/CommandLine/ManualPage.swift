import Markdown

/// The manual page surefoot(1): the manual and the command table as Markdown, written by cmark.
///
/// Nothing else goes through cmark's man writer. All that stands here is known when the program is
/// built; what people write never is.
enum ManualPage {
  static func text() throws(MarkdownError) -> String {
    ".TH SUREFOOT 1 \"\(Version.day)\" \"surefoot \(Version.number)\" \"User Commands\"\n"
      + (try ManualText.body(of: markdown()))
  }

  /// The page as Markdown, its sections in the order of man-pages(7).
  static func markdown() -> String {
    """
    # NAME

    surefoot - advise on AWS accounts, plan their first thirty days and remember

    # SYNOPSIS

    **surefoot** [*COMMAND*] [*OPTION*...]

    # DESCRIPTION

    \(manual())
    # COMMANDS
    \(CommandReference.commandSections())
    # OPTIONS

    Every command takes these, and refuses those that mean nothing to it.
    \(CommandReference.globalTable())
    \(section("EXIT STATUS", HelpTopic.exitStatus))
    \(section("ENVIRONMENT", HelpTopic.environment))
    \(section("SECURITY CONSIDERATIONS", HelpTopic.privacy))
    """
  }

  /// The manual without its title, which the page has already.
  private static func manual() -> String {
    let lines = ShippedFiles.manual().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0.isEmpty || $0.hasPrefix("# ") }.joined(separator: "\n")
  }

  /// A topic of the help as a section.
  private static func section(_ title: String, _ topic: HelpTopic) -> String {
    "# \(title)\n\n\(topic.markdown())"
  }
}
