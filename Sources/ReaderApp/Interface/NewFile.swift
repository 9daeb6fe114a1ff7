import Glibc

/// Files that the reader asks for.
nonisolated enum NewFile {
  /// Writes a file that isn't there yet; returns what went wrong. `~/` is the home folder.
  static func write(_ text: String, to path: String) -> String? {
    var path = path
    if path.hasPrefix("~/"), let home = Environment["HOME"] { path = home + path.dropFirst(1) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return reason() }
    let isWritten = PlainList.write(text, to: file)
    let why = isWritten ? nil : reason()
    close(file)
    return why
  }

  private static func reason() -> String { strerror(errno).map { String(cString: $0) } ?? "\(errno)" }
}
