/// Something wrong with content, named by the path that leads to it.
///
/// The subject knows nothing of files: whoever read the content turns the path into a line.
public struct Fault: Hashable, Sendable {
  /// The keys and ids that lead to the place, for example `items/root-mfa/needs/2`.
  public let path: String
  /// What is wrong, as one sentence without a full stop.
  public let problem: String
  /// What to do about it, as one sentence without a full stop.
  public let remedy: String?

  /// A fault at a path.
  public init(_ path: String, _ problem: String, remedy: String? = nil) {
    self.path = path
    self.problem = problem
    self.remedy = remedy
  }
}
