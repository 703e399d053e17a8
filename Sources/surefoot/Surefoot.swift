import Glibc
import Terminal

/// The program.
@main
struct Surefoot {
  static func main() {
    // First of all: whatever this process makes is for its owner alone.
    umask(0o077)
    Signals.ignoreBrokenPipes()
    do {
      let world = try World.real()
      exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: world).rawValue)
    } catch {
      _ = try? Output(STDERR_FILENO).write(Complaint.text(error))
      exit(Complaint.status(error).rawValue)
    }
  }
}
