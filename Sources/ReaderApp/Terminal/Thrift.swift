/// Makes what ncurses sends shorter: it sets both colours and starts from nothing at every change of style; here a
/// style is sent when something is written that shows it, and only what of it is new. Everything else passes.
nonisolated struct Thrift: Sendable {
  /// Whether the terminal knows how to end one attribute alone.
  var canTurnOff = true
  private var wanted = SetLook()
  /// Nil where it isn't known.
  private var sent: SetLook?
  private var out: [UInt8] = []

  init(canTurnOff: Bool = true) { self.canTurnOff = canTurnOff }

  /// Nothing is known of the terminal's style any more.
  mutating func forget() { sent = nil }

  /// The same for the screen as `bytes`, which end where a sequence ends.
  mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
    out.removeAll(keepingCapacity: true)
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let b = bytes[i]
      if b == 0x1B {
        i = escape(bytes, i)
        continue
      }
      if b == 0x20 { showGround() } else if b > 0x20 { showAll() } else if b == 0x0A { showGround() }
      // A shift to the usual characters comes with every reset, and none away from them is ever asked for.
      if b != 0x0F { out.append(b) }
      i += 1
    }
    return out
  }

  private mutating func escape(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return pass(bytes, start, bytes.count) }
    switch bytes[start + 1] {
    case 0x5B:
      var end = start + 2
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return pass(bytes, start, end) }
      return sequence(bytes, start, end)
    case 0x28 where start + 2 < bytes.count:
      if bytes[start + 2] == 0x42 { return start + 3 }
      return pass(bytes, start, start + 3)
    default: return pass(bytes, start, start + 2)
    }
  }

  private mutating func sequence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    switch bytes[end] {
    case 0x6D:
      let parameters = bytes[start + 2..<end]
      // The Linux console's fonts (10, 11, 12) need no word: only the usual one is asked for.
      if [0x31, 0x30] == Array(parameters) || [0x31, 0x31] == Array(parameters) { return end + 1 }
      var next = wanted
      guard next.apply(parameters) else {
        showAll()
        return pass(bytes, start, end + 1)
      }
      wanted = next
      return end + 1
    // Moves of the cursor show no style.
    case 0x41...0x48, 0x60, 0x61, 0x64, 0x65, 0x66, 0x68, 0x6C, 0x72: return pass(bytes, start, end + 1)
    // Repeats the character before, in the style it was given.
    case 0x62: return pass(bytes, start, end + 1)
    default:
      showGround()
      return pass(bytes, start, end + 1)
    }
  }

  private mutating func pass(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    out += bytes[start..<end]
    return end
  }

  private mutating func showAll() { show(wanted) }

  /// Blanks and erasing show no more than the background.
  private mutating func showGround() {
    guard let sent else { return showAll() }
    if sent.isSameGround(as: wanted) { return }
    var ground = wanted
    if !wanted.isInked, !sent.isInked {
      ground = sent
      ground.background = wanted.background
    }
    show(ground)
  }

  private mutating func show(_ wanted: SetLook) {
    let look = wanted.struckWhereItBlinks
    if sent == look { return }
    out += look.sequence(from: sent, canTurnOff: canTurnOff).utf8
    sent = look
  }
}
