/// A file of plain text that is one dispatch: the whole of it, BOM dropped, line ends as LF.
public enum PlainText {
  /// Finds the charset by the bytes themselves.
  public static func read(_ bytes: [UInt8], path: String) -> Source {
    source(Charset.decode(bytes), path: path)
  }

  static func read(_ bytes: [UInt8], _ intake: Intake) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    intake.report.format = "text"
    guard text.bytes.contains(where: { $0 > 0x20 }) else {
      return intake.warn("empty", "nothing in it")
    }
    intake.emit(source(text, path: intake.path))
  }

  private static func source(_ text: Charset.Text, path: String) -> Source {
    var bytes = text.bytes
    // NUL has no business in a text, and ends strings in what comes after.
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    return Source(path: path, format: "text", text: LineEnds.unified(String(decoding: bytes, as: UTF8.self)))
  }
}
