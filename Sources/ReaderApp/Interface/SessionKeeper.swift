import Foundation

/// Writes the session down soon after the reader did something, beside the screen's thread.
nonisolated final class SessionKeeper: Sendable {
  private struct Times {
    /// When the reader first did something that is not written down, and last.
    var first: Double?
    var last = 0.0
  }
  private let file: String?
  private let times = Locked(Times())
  private struct Written {
    var serial = 0
    var session: Session?
  }
  private let written = Locked(Written())
  private let serial = Locked(0)
  /// Seconds without a key after which it is time, and at the latest.
  private static let pause = 0.4, latest = 3.0

  init(_ file: String?) { self.file = file }

  func touch() {
    times.withLock { t in
      t.last = Clock.seconds
      if t.first == nil { t.first = t.last }
    }
  }

  /// Milliseconds until it is time; endless when there is nothing to write.
  var rest: Int32 {
    times.withLock { t in
      guard let first = t.first else { return -1 }
      let due = min(t.last + Self.pause, first + Self.latest)
      return Int32(max(0, (due - Clock.seconds) * 1000) + 1)
    }
  }

  var isDue: Bool { rest == 1 }

  func keep(_ session: Session) {
    let serial = next()
    Thread.detachNewThread {
      Signals.keepAway()
      self.write(session, serial)
    }
  }

  func write(_ session: Session) { write(session, next()) }

  private func next() -> Int {
    times.withLock { $0.first = nil }
    return serial.withLock { n in
      n += 1
      return n
    }
  }

  /// One at a time, never an older one behind a newer, and none that is written already.
  private func write(_ session: Session, _ serial: Int) {
    guard let file else { return }
    written.withLock { last in
      guard serial > last.serial else { return }
      last.serial = serial
      if last.session == session { return }
      session.save(to: file)
      last.session = session
    }
  }
}
