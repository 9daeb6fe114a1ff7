import Glibc
import Reader

/// Tells which files under some folders were written to the end or moved in, by inotify.
nonisolated final class FolderWatch {
  enum Event: Hashable, Sendable {
    /// Paths are exact (see `RawPath`).
    case file(String)
    /// A folder appeared: what lies in it may have come before it was watched.
    case folder(String)
    /// The kernel lost events: look at everything again.
    case overflow
  }

  private let descriptor: Int32
  private var folders: [Int32: String] = [:]
  private static let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ONLYDIR)

  /// Nil where the system has no inotify left to give.
  init?(_ paths: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    for path in paths { add(path) }
  }
  deinit { close(descriptor) }

  /// Becomes readable when something happened, for a poll set.
  var fileDescriptor: Int32 { descriptor }

  /// Watches a folder and all below it.
  func add(_ folder: String) {
    var pending = [folder]
    while let next = pending.popLast() {
      let watch = inotify_add_watch(descriptor, RawPath.bytes(of: next), Self.mask)
      guard watch >= 0 else { continue }
      folders[watch] = next
      guard let stream = opendir(RawPath.bytes(of: next)) else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { RawPath.exact(at: $0) }
        }
        guard !name.hasPrefix(".") else { continue }
        let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
        if isFolder { pending.append(next + "/" + name) }
      }
    }
  }

  /// Waits for events, at most so many milliseconds (-1: as long as it takes), and returns them without doubles.
  func wait(milliseconds: Int32) -> [Event] {
    var set = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&set, 1, milliseconds) > 0 else { return [] }
    return events()
  }

  /// The events that are there now.
  func events() -> [Event] {
    var out: [Event] = []
    var seen: Set<Event> = []
    withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 8) { buffer in
      guard let base = buffer.baseAddress else { return }
      while true {
        let n = read(descriptor, base, buffer.count)
        guard n > 0 else { return }
        var at = 0
        while at + 16 <= n {
          let watch = base.loadUnaligned(fromByteOffset: at, as: Int32.self)
          let mask = base.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
          let length = Int(base.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
          let name = RawPath.exact(at: (base + at + 16).assumingMemoryBound(to: CChar.self))
          at += 16 + length
          if let event = event(watch, mask, length > 0 ? name : ""), seen.insert(event).inserted {
            out.append(event)
          }
        }
      }
    }
    return out
  }

  private func event(_ watch: Int32, _ mask: UInt32, _ name: String) -> Event? {
    if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .overflow }
    guard let folder = folders[watch], !name.isEmpty, !name.hasPrefix(".") else { return nil }
    let path = folder + "/" + name
    if mask & UInt32(IN_ISDIR) != 0 {
      add(path)
      return .folder(path)
    }
    // A file that was only created is not complete yet; its closing follows.
    return mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0 ? .file(path) : nil
  }
}
