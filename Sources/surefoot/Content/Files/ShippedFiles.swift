import Shipped

/// The content files built into the binary. The only place that touches their memory.
enum ShippedFiles {
  /// Every file, sorted by the bytes of its path. Nothing is copied but the paths.
  static func all() -> [ContentFile] {
    (0..<shipped_count()).compactMap { index in
      guard let file = unsafe shipped_at(index) else { return nil }
      return ContentFile(shipped: index, path: unsafe String(cString: file.pointee.path))
    }
  }

  /// A copy of the bytes, or of the first ones, of the file at that place in ``all()``; empty
  /// beyond the last.
  static func bytes(at index: Int, limit: Int = .max) -> [UInt8] {
    guard index >= 0, let file = unsafe shipped_at(index) else { return [] }
    let count = unsafe min(file.pointee.count, limit)
    return unsafe [UInt8](UnsafeBufferPointer(start: file.pointee.bytes, count: count))
  }

  /// How many bytes the file at that place in ``all()`` has.
  static func count(at index: Int) -> Int {
    guard index >= 0, let file = unsafe shipped_at(index) else { return 0 }
    return unsafe file.pointee.count
  }

  /// The digest of the shipped pack, in hexadecimal; nil if the files have another length than
  /// those it was computed of: then somebody changed one and did not run scripts/shipped.
  static func digest() -> String? {
    let count = all().enumerated().reduce(0) { count, file in
      ContentPlace(file.element.path)?.decides == true ? count + self.count(at: file.offset) : count
    }
    return count == shipped_digest_bytes() ? unsafe String(cString: shipped_digest()) : nil
  }

  /// The manual of the program, as Markdown.
  static func manual() -> String {
    let file = unsafe shipped_manual().pointee
    return unsafe String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}
