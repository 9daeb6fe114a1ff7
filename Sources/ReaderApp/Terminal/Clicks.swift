/// Tells double clicks: ncurses would keep every click back until it is sure that no other one comes.
nonisolated struct Clicks: Sendable {
  private var last: (mouse: Mouse, time: Int)?
  private static let longest = 400

  /// The event, as a double one where it is the second press on a place in a short time.
  mutating func tell(_ mouse: Mouse, at time: Int) -> Mouse {
    guard mouse.kind == .press else { return mouse }
    guard let last, last.mouse == mouse, time - last.time <= Self.longest else {
      last = (mouse, time)
      return mouse
    }
    self.last = nil
    return Mouse(kind: .double, x: mouse.x, y: mouse.y)
  }
}
