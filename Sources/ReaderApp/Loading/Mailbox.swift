import Glibc

/// Messages from a worker to the screen's loop, which sleeps in `poll` on `readEnd`: the main actor is never free
/// while it does, so nothing can be sent through it.
nonisolated final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Locked<[Message]>([])
  let readEnd: Int32
  private let writeEnd: Int32

  init() {
    let pipe = Pipe(isBlocking: false)
    readEnd = pipe?.readEnd ?? -1
    writeEnd = pipe?.writeEnd ?? -1
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  func post(_ message: Message) {
    let isFirst = messages.withLock { box in
      box.append(message)
      return box.count == 1
    }
    if isFirst {
      var byte: UInt8 = 1
      _ = write(writeEnd, &byte, 1)
    }
  }

  func drain() -> [Message] {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return messages.withLock { box in
      defer { box = [] }
      return box
    }
  }
}
