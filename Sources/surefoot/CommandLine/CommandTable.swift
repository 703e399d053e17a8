import Readiness

/// All commands, in the order of the help page.
enum CommandTable {
  static let commands: [Command] = [
    Status.command, Demo.command, Initialize.command, AuditAccount.command,
    AnswerQuestion.command, Decide.command,
    ShowPlan.command, ReflowPlan.command, UpgradePlan.command, ShowNext.command,
    ShowOwner.command, ShowItem.command,
    StartItem.command, MarkDone.command, ConfirmItems.command,
    ReopenItem.command, AssignItem.command,
    SetDue.command, AddNote.command, AttachEvidence.command, SkipItem.command, WaiveItem.command,
    AddItem.command,
    UndoLast.command, ShowHistory.command, CheckPlan.command,
    ListRunbooks.command, SetUpRunbook.command, ShowRunbook.command, PrintRunbook.command,
    StartRun.run, PlayRun.run, TellRun.command, StartRun.paper, ListRuns.runs, ShowRun.run,
    StartRun.drill, PlayRun.drill, ListRuns.drills, ShowRun.drill, PaceDrills.command,
    ShowAgenda.command, PlayReview.start, PlayReview.resume, CloseReview.command,
    ShowReview.command, ListReviews.command, DiffReview.command, SignReview.command,
    VerifyReview.command, CorrectReview.command,
    ShowGlossary.command,
    AddAccount.command, SetAccount.command, ListAccounts.command, CloseAccount.command,
    AnswersTemplate.command, AnswersExport.command, AnswersDiff.command,
    MakeReport.command, WriteWiki.command, ExportCSV.command, ExportCalendar.command,
    ExportGitHub.command,
    ExportGitLab.command, ExportJira.command, ExportTasks.command, ExportKept.command,
    ShowJournal.command, VerifyJournal.command, RedactJournal.command,
    CheckContent.command, ListContent.command, ShowCoverage.command, ExportContent.command,
    ShowSchema.command,
    ListTemplates.command, ShowTemplateValues.command, ExportTemplates.command,
    TryTemplate.command,
    ExportWorkspace.command, Import.command,
    MakeBackup.command, RestoreBackup.command, Completion.command, Help.command, Version.command,
  ]

  /// Commands for judges of this program: found by their names, listed nowhere.
  static let unlisted: [Command] = [FilterMarkdown.command]

  /// The command that the words name, and the words without its name.
  ///
  /// Global options may stand before the name, so their values are stepped over.
  static func find(_ words: [String]) throws(UsageError) -> (Command, [String]) {
    let places = wordPlaces(in: words)
    guard let first = places.first else { return bare(words) }
    if let second = places.dropFirst().first,
      let command = named("\(words[first]) \(words[second])")
    {
      return (command, words.indices.filter { $0 != first && $0 != second }.map { words[$0] })
    }
    let typed = places.map { words[$0] }
    guard let command = named(words[first]) else {
      // Whoever asks what a group is for gets its page.
      guard asksForHelp(words), !CommandNames.verbs(of: typed[0]).isEmpty, typed.count == 1 else {
        throw unknown(typed)
      }
      return (Help.command, [typed[0]])
    }
    // A command that takes no word, but begins the names of others: plan, and plan reflow.
    if command.positionals.isEmpty, typed.count > 1 {
      let similar = CommandNames.near(typed)
      guard similar.isEmpty else {
        throw .unknownCommand(typed.joined(separator: " "), similar: similar)
      }
    }
    return (command, words.indices.filter { $0 != first }.map { words[$0] })
  }

  /// The command of that full name.
  static func named(_ name: String) -> Command? {
    (commands + unlisted).first { $0.name == name }
  }

  /// What a line without any command means. The options that stand for a command are its name.
  private static func bare(_ words: [String]) -> (Command, [String]) {
    if asksForHelp(words) {
      return (Help.command, words.filter { $0 != "--help" && $0 != "-h" })
    }
    guard words.contains("--version") else { return (Status.command, words) }
    return (Version.command, words.filter { $0 != "--version" })
  }

  private static func asksForHelp(_ words: [String]) -> Bool {
    words.contains("--help") || words.contains("-h")
  }

  /// The places of the first two words that are neither options nor their values.
  private static func wordPlaces(in words: [String]) -> [Int] {
    let valued = Invocation.globals.filter { $0.value != nil }
    let names = Set(valued.map(\.name) + valued.compactMap(\.short))
    var places: [Int] = []
    var index = 0
    while index < words.count, places.count < 2, words[index] != "--" {
      if words[index].hasPrefix("-") {
        index += names.contains(words[index]) ? 1 : 0
      } else {
        places.append(index)
      }
      index += 1
    }
    return places
  }

  private static func unknown(_ typed: [String]) -> UsageError {
    let verbs = CommandNames.verbs(of: typed[0])
    if !verbs.isEmpty, typed.count == 1 {
      return .missingArgument(verbs.joined(separator: "|"), command: typed[0])
    }
    let similar = CommandNames.near(typed)
    guard !verbs.isEmpty else { return .unknownCommand(typed[0], similar: similar) }
    return .unknownCommand(
      typed.joined(separator: " "), similar: similar,
      lookup: "surefoot help \(typed[0]) explains: \(verbs.joined(separator: ", "))")
  }
}
