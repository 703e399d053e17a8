/// `surefoot content export DIR`
enum ExportContent {
  static let command = Command(
    "content export", "Write the content files into a new folder",
    positionals: [.init("DIR", "the folder; it must not exist or be empty", values: .folder)],
    meaningless: ["--workspace", "--account", "--as-of"],
    examples: [
      .init("surefoot content export content", "every shipped file, to read and to change")
    ]
  ) { invocation in
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let folder = Locator.absolute(invocation.subject, in: invocation.world)
    try Folders.makeEmpty(folder)
    try NewFiles(files: pack.exported).write(below: folder)
    return Outcome(
      "content-exported", data: ["folder": folder],
      text: "Written: \(pack.exported.count) files in \(folder)\n")
  }
}
