/// A value of a page that says what it is and what its parts mean, for whoever writes a template.
///
/// The words stand beside the values, so that a page made from both, docs/template-values.md, lists
/// what there is. A test fails where a part has no words, or words have no part.
public protocol Described: Encodable {
  /// What it is, as a phrase: "an item in a plan".
  static var phrase: String { get }
  /// What each of its parts means, by the name that templates know it by.
  static var meanings: [String: String] { get }
}
