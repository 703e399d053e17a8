import Testing

@testable import surefoot

/// The command lines of editors and pagers.
struct ShellLineTests {
  @Test(arguments: [
    ("vi", "", "exec vi"), ("less -S", "", "exec less -S"),
    ("code --wait", "\"$1\"", "exec code --wait \"$1\""), ("~/bin/ed", "x", "exec ~/bin/ed x"),
    ("A=1 vi", "x", "trap : INT QUIT\nA=1 vi x"), ("less | cat", "", "trap : INT QUIT\nless | cat"),
    ("'my editor'", "x", "trap : INT QUIT\n'my editor' x"),
  ])
  func `the shell gives its place to one program, and waits for anything else`(
    command: String, arguments: String, line: String
  ) {
    #expect(ShellLine.text(command, arguments) == line)
  }
}
