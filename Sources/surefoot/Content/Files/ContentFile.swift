/// One file of content: where it lies in its layer, and its bytes.
struct ContentFile: Sendable {
  /// From the layer's root with `/` between names, for example `Questionnaires/onboarding.yaml`.
  let path: String
  /// Whose it is.
  let layer: Layer
  /// Where the bytes are.
  private let storage: Storage

  /// Where the bytes of a file are.
  private enum Storage: Sendable {
    case shipped(index: Int)
    case read([UInt8])
  }

  /// A file whose bytes are at hand.
  init(path: String, layer: Layer, bytes: [UInt8]) {
    self.path = path
    self.layer = layer
    storage = .read(bytes)
  }

  /// A file built into the binary; its bytes are copied only when somebody asks for them.
  init(shipped index: Int, path: String) {
    self.path = path
    layer = .shipped
    storage = .shipped(index: index)
  }

  /// What it holds.
  var bytes: [UInt8] {
    switch storage {
    case .shipped(let index): ShippedFiles.bytes(at: index)
    case .read(let bytes): bytes
    }
  }

  /// How many bytes it has.
  var count: Int {
    switch storage {
    case .shipped(let index): ShippedFiles.count(at: index)
    case .read(let bytes): bytes.count
    }
  }

  /// At most so many of its first bytes.
  func prefix(_ count: Int) -> [UInt8] {
    switch storage {
    case .shipped(let index): ShippedFiles.bytes(at: index, limit: count)
    case .read(let bytes): [UInt8](bytes.prefix(count))
    }
  }

  /// The path as a person finds it: with the folder's name in front, if it is from a folder.
  var name: String {
    switch layer {
    case .shipped: path
    case .folder(let folder): folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }
  }
}
