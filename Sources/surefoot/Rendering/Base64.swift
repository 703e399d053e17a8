import Digest
import FoundationEssentials

extension SHA256Digest {
  /// The digest as a content-security policy writes it.
  var base64: String { Data(bytes).base64EncodedString() }
}
