import Glibc

/// The contrast of two colors, as WCAG 2 computes it.
enum Contrast {
  static func of(_ color: UInt32, on ground: UInt32) -> Double {
    let (one, other) = (luminance(color), luminance(ground))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  static func mix(_ color: UInt32, _ ground: UInt32, _ part: Double) -> UInt32 {
    ([16, 8, 0] as [UInt32]).reduce(0) { mixed, shift in
      let value = part * channel(color, shift) + (1 - part) * channel(ground, shift)
      return mixed | UInt32(value) << shift
    }
  }

  private static func channel(_ color: UInt32, _ shift: UInt32) -> Double {
    Double(color >> shift & 0xFF)
  }

  private static func luminance(_ color: UInt32) -> Double {
    zip([16, 8, 0] as [UInt32], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      let value = channel(color, part.0) / 255
      return sum + part.1 * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }
  }
}
