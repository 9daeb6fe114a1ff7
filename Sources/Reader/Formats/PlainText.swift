/// A file of plain text that is one dispatch: the whole of it, BOM dropped, line ends as LF.
public enum PlainText {
  /// Decodes as UTF-8 where the bytes are valid UTF-8, else as Windows-1252.
  public static func read(_ bytes: [UInt8], path: String) -> Source {
    Source(path: path, format: "text", text: LineEnds.unified(TextDecoding.decode(bytes)))
  }
}
