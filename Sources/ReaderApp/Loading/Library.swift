import Glibc
import Reader

/// Where dispatches come from. The one place in the screen's program that reads them.
nonisolated enum Library {
  /// Files larger than this are not opened on the screen.
  static let largest = 256 << 20

  /// The dispatches that a file holds, in their order.
  static func read(_ path: String, standardInput: Int32 = 0) -> Result<[Source], Problem> {
    if path == "-" { return .success([PlainText.read(bytes(of: standardInput, expected: 0), path: "-")]) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .failure(problem(path, errno)) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { return .failure(problem(path, errno)) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      return .failure(Problem(path: path, code: "not-a-file", message: "not a regular file"))
    }
    guard info.st_size <= largest else {
      return .failure(Problem(path: path, code: "too-large", message: "larger than \(largest >> 20) MB"))
    }
    return .success([PlainText.read(bytes(of: file, expected: Int(info.st_size)), path: path)])
  }

  private static func problem(_ path: String, _ error: Int32) -> Problem {
    let text = strerror(error).map { String(cString: $0) } ?? "error \(error)"
    return Problem(path: path, code: error == ENOENT ? "not-found" : "unreadable", message: text)
  }

  private static func bytes(of file: Int32, expected: Int) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(expected + 1)
    let chunk = 1 << 16
    var buffer = [UInt8](repeating: 0, count: chunk)
    while out.count <= largest {
      let n = Glibc.read(file, &buffer, chunk)
      if n > 0 { out += buffer[0..<n] } else if n == 0 || errno != EINTR { break }
    }
    return out
  }
}
