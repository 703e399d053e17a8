import Glibc

/// A call to the operating system that failed: what it was to do, to which file, and the system's
/// number for why.
struct SystemError: Error, Equatable, CustomStringConvertible {
  /// What was to be done, such as `write`.
  let action: String
  /// The file or folder.
  let path: String
  /// The system's error number.
  let number: Int32

  /// The error that the last call left behind.
  init(_ action: String, _ path: String, number: Int32 = errno) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// Whether something of that name was in the way.
  var saysExists: Bool { number == EEXIST }

  /// Whether nothing had that name.
  var saysMissing: Bool { number == ENOENT }

  var description: String { "cannot \(action) \(path): \(reason)" }

  private var reason: String {
    switch number {
    case ENOSPC, EDQUOT: "no space left\nfree some and try again"
    case EACCES, EPERM: "not allowed\nlook at its owner and mode with `ls -ld`"
    case EROFS: "the file system is read-only\nchoose another folder"
    case ENOENT where ["open", "read", "look at"].contains(action):
      "no such file or folder\ncheck its name"
    case ENOENT: "no such file or folder\nmake the folder first"
    case EEXIST: "it exists already\nchoose another name"
    case ENOTDIR: "part of the path is not a folder\ncheck its spelling"
    case EISDIR: "it is a folder\nname a file in it"
    case ENAMETOOLONG: "the name is too long\nchoose a shorter one"
    case ELOOP: "it is a symbolic link\nname the file itself"
    case EIO: "the device failed\ncheck the disk and keep a copy of the file"
    default: "the system says error \(number)\n`man errno` tells what it means"
    }
  }
}
