/// JSON text as a value, for who reads what `depeche parse` wrote.
public enum JSONText {
  /// Nil for what is no JSON.
  public static func value(_ bytes: [UInt8]) -> JSONValue? {
    var parser = JSONParser(bytes)
    if case .success(let value) = parser.document() { return value }
    return nil
  }
}
