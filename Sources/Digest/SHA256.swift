internal import CSodium

/// A SHA-256 computation under way (FIPS 180-4), by libsodium.
///
/// libsodium's hash functions work without `sodium_init`, which prepares random numbers and picks
/// faster code for other functions.
public struct SHA256 {
  private var state = crypto_hash_sha256_state()

  /// A computation that has seen no byte yet.
  public init() { crypto_hash_sha256_init(&state) }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The digest of all bytes taken in.
  public consuming func finalize() -> SHA256Digest {
    var bytes = [UInt8](repeating: 0, count: SHA256Digest.byteCount)
    crypto_hash_sha256_final(&state, &bytes)
    return SHA256Digest(computed: bytes)
  }

  /// The digest of these bytes.
  public static func digest(of bytes: [UInt8]) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }
}
