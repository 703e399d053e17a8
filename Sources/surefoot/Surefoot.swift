import Glibc

/// The program.
@main
struct Surefoot {
  static func main() {
    // First of all: whatever this process makes is for its owner alone.
    umask(0o077)
    do {
      let world = try World.real()
      exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: world).rawValue)
    } catch {
      StandardStream.write(Complaint.text(error), to: STDERR_FILENO)
      exit(Complaint.status(error).rawValue)
    }
  }
}
