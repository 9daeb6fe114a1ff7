/// Scripts that run from right to left. The text's own controls of direction never reach the screen (`Safety`).
nonisolated enum Direction {
  /// Without width; behind it a line goes on from left to right.
  static let leftToRightMark: UInt32 = 0x200E

  static func isRightToLeft(_ u: UInt32) -> Bool {
    guard u >= 0x590 else { return false }
    switch u {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
    default: return false
    }
  }
}
