import Glibc

/// Paths as the system has them. Names of files are bytes; in text, those that are no UTF-8 carry U+FFFD, and what
/// looks like such a name in its folder is meant by it. Where two may look alike, a path is kept `exact`: it carries each
/// byte that is no UTF-8 as a letter of its own, and is `shown` with U+FFFD in its place.
public enum RawPath {
  /// The letter of byte 0; no byte below 0x80 needs one. They lie among those that nobody uses.
  private static let escape: UInt32 = 0x10_FE00

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= escape + 0x80 && scalar.value <= escape + 0xFF ? UInt8(scalar.value - escape) : nil
  }

  /// A path with all its bytes.
  public static func exact(_ bytes: some Collection<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var at = bytes.startIndex
    loop: while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let units):
        let scalar = Unicode.UTF8.decode(units)
        // A name that has such a letter itself is kept byte by byte.
        if byte(scalar) == nil {
          out.append(scalar)
        } else {
          for unit in units { append(unit, to: &out) }
        }
        at = bytes.index(at, offsetBy: units.count)
      case .error(let length):
        for _ in 0..<length {
          append(bytes[at], to: &out)
          at = bytes.index(after: at)
        }
      case .emptyInput: break loop
      }
    }
    return String(out)
  }

  /// A path that ends with a zero, with all its bytes.
  public static func exact(at name: UnsafePointer<CChar>) -> String {
    String(validatingCString: name)
      ?? exact(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  private static func append(_ byte: UInt8, to out: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(escape + UInt32(byte)) { out.append(scalar) }
  }

  /// An exact path as it can be shown.
  public static func shown(_ exact: String) -> String {
    guard isEscaped(exact) else { return exact }
    return String(decoding: bytes(of: exact).dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func isEscaped(_ path: String) -> Bool {
    // The first byte of such a letter.
    path.utf8.contains(0xF4) && path.unicodeScalars.contains { byte($0) != nil }
  }

  /// The bytes of a path, and the zero behind them.
  public static func bytes(of path: String) -> [CChar] {
    let plain = Array(path.utf8CString)
    if isEscaped(path) {
      let raw = path.unicodeScalars.flatMap { scalar in
        byte(scalar).map { [$0] } ?? Array(UTF8.encode(scalar) ?? .init())
      }
      return raw.map { CChar(bitPattern: $0) } + [0]
    }
    guard path.unicodeScalars.contains("\u{FFFD}") else { return plain }
    var out: [CChar] = []
    for (i, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if i > 0 { out.append(0x2F) }
      let name = part.unicodeScalars.contains("\u{FFFD}") ? found(String(part), in: out) : nil
      out += name ?? part.utf8.map { CChar(bitPattern: $0) }
    }
    return out + [0]
  }

  /// Nil where nothing is there, and `errno` says why.
  public static func status(of path: String, followsLinks: Bool = true) -> stat? {
    var info = stat()
    let raw = bytes(of: path)
    return (followsLinks ? stat(raw, &info) : lstat(raw, &info)) == 0 ? info : nil
  }

  private static func found(_ name: String, in folder: [CChar]) -> [CChar]? {
    guard let handle = opendir((folder.isEmpty ? [0x2E] : folder) + [0]) else { return nil }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let raw = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if String(decoding: raw.map { UInt8(bitPattern: $0) }, as: UTF8.self) == name { return raw }
    }
    return nil
  }
}
