/// JSON values as text.
public enum JSONLine {
  /// The value on a line of its own.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    return writer.bytes(value) + [0x0A]
  }
}
