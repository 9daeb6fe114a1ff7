import Glibc

/// Text for the clipboard by OSC 52, which reaches the reader's own machine also over ssh.
nonisolated enum Clipboard {
  /// The sequence, wrapped as well for tmux and screen, which pass it on only so.
  static func sequence(_ text: String, inTmux: Bool, inScreen: Bool) -> String {
    let plain = "\u{1b}]52;c;\(base64(Array(text.utf8)))\u{7}"
    if inTmux { return plain + "\u{1b}Ptmux;\u{1b}" + plain + "\u{1b}\\" }
    if inScreen { return screen(plain) }
    return plain
  }

  /// GNU screen passes on no more than some hundred bytes at a time.
  private static func screen(_ plain: String) -> String {
    let bytes = Array(plain.utf8)
    return stride(from: 0, to: bytes.count, by: 240).map { i in
      "\u{1b}P" + String(decoding: bytes[i..<min(i + 240, bytes.count)], as: UTF8.self) + "\u{1b}\\"
    }.joined()
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var i = 0
    while i < bytes.count {
      let a = bytes[i]
      let b = i + 1 < bytes.count ? bytes[i + 1] : 0
      let c = i + 2 < bytes.count ? bytes[i + 2] : 0
      out.append(letters[Int(a >> 2)])
      out.append(letters[Int((a & 3) << 4 | b >> 4)])
      out.append(i + 1 < bytes.count ? letters[Int((b & 15) << 2 | c >> 6)] : 0x3D)
      out.append(i + 2 < bytes.count ? letters[Int(c & 63)] : 0x3D)
      i += 3
    }
    return String(decoding: out, as: UTF8.self)
  }
}
