import FoundationEssentials
import Glibc
import Readiness

/// The machine's own time, which no setting of the clock changes.
enum MonotonicClock {
  /// Now: `CLOCK_MONOTONIC` stands still while the machine sleeps, `CLOCK_BOOTTIME` does not
  /// (clock_gettime(2)).
  static func tick() -> Tick {
    Tick(boot: boot, awake: milliseconds(CLOCK_MONOTONIC), up: milliseconds(CLOCK_BOOTTIME))
  }

  /// The first digits of the id of this start of the machine; empty where there is none.
  private static let boot: String = {
    let bytes = try? OpenFile(reading: "/proc/sys/kernel/random/boot_id").read(atMost: 64)
    return bytes.map { String(decoding: $0.prefix(8), as: UTF8.self) } ?? ""
  }()

  private static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
