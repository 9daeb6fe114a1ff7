import Glibc
import Reader

/// Where dispatches come from. The one place in the screen's program that reads them.
nonisolated enum Library {
  /// Files larger than this are not opened on the screen; the archive takes them.
  static let largest = 256 << 20

  /// Of a large file that is one document, so much is read.
  static let largestWhole = 64 << 20

  /// The dispatches that a file of any format holds, in their order. A file of which something could be read is no
  /// failure; `depeche check` tells what could not.
  static func read(_ path: String, standardInput: Int32 = 0) -> Result<[Source], Problem> {
    if Tour.isPart(path) { return Tour.read(path) }
    if path != "-", let problem = refusal(of: path) { return .failure(problem) }
    var reader = SourceReader()
    reader.standardInput = standardInput
    let sources = Locked<[Source]>([])
    let failure = Locked<Problem?>(nil)
    reader.read(path) { source in
      sources.withLock { $0.append(source) }
      return true
    } problem: { problem in
      failure.withLock { if $0 == nil { $0 = problem } }
    }
    return outcome(path, sources.withLock { $0 }, failure.withLock { $0 })
  }

  /// Whether a file is read piece by piece and not as a whole.
  static func isLarge(_ path: String) -> Bool {
    guard path != "-", let info = RawPath.status(of: path), info.st_mode & S_IFMT == S_IFREG else {
      return false
    }
    return info.st_size > 16 << 20
  }

  /// Some of the dispatches of a large file, from one on whose place is known.
  static func piece(of path: String, from start: ReadOptions.Start, count: Int) -> Result<[Source], Problem> {
    var reader = SourceReader()
    reader.options.wholeLimit = largestWhole
    if start.item > 0 { reader.options.start = start }
    let sources = Locked<[Source]>([])
    let failure = Locked<Problem?>(nil)
    // What can't be read from the middle begins anew.
    let skipped = Locked(0)
    reader.read(path) { source in
      if source.offset == nil {
        if skipped.withLock({ n in
          n += 1
          return n <= start.item
        }) {
          return true
        }
      }
      return sources.withLock { found in
        found.append(source)
        return found.count < count
      }
    } problem: { problem in
      failure.withLock { if $0 == nil { $0 = problem } }
    }
    return outcome(path, sources.withLock { $0 }, failure.withLock { $0 })
  }

  private static func outcome(
    _ path: String, _ sources: [Source], _ failure: Problem?
  ) -> Result<[Source], Problem> {
    if !sources.isEmpty { return .success(sources) }
    return .failure(failure ?? Problem(path: path, code: "no-dispatch", message: "no dispatch in it"))
  }

  /// Why a path is not opened at all: reading a pipe or a device could take forever.
  private static func refusal(of path: String) -> Problem? {
    guard let info = RawPath.status(of: path) else {
      let text = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
      return Problem(path: path, code: errno == ENOENT ? "not-found" : "unreadable", message: text)
    }
    guard info.st_mode & S_IFMT == S_IFREG else {
      return Problem(path: path, code: "not-a-file", message: "not a regular file")
    }
    guard info.st_size <= largest else {
      return Problem(path: path, code: "too-large", message: "larger than \(largest >> 20) MB")
    }
    return nil
  }
}
