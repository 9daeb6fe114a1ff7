/// JSON values as text.
public enum JSONText {
  /// The value on a line of its own.
  public static func line(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    return writer.bytes(value) + [0x0A]
  }
}
